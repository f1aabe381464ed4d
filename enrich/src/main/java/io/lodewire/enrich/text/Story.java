package io.lodewire.enrich.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor would see of a wire article: its words and its day.
 *
 * @param headline may be empty
 * @param dateline only where it came as a field of its own; it may also stand at the beginning of the body
 * @param body may be empty
 * @param language BCP 47 as stated
 * @param date the UTC day of this version; null for an undated story
 * @param located places that came with the story, qualified, such as {@code iso3166:RU}
 */
public record Story(
        String headline,
        @Nullable String deck,
        @Nullable String dateline,
        String body,
        @Nullable String language,
        @Nullable LocalDate date,
        List<String> located) {

    public Story {
        located = List.copyOf(located);
    }

    /** A story of which only headline, body and day are known. */
    public static Story of(String headline, String body, @Nullable LocalDate date) {
        return new Story(headline, null, null, body, null, date, List.of());
    }
}
