package io.lodewire.ingest.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says about the story.
 *
 * @param located places that came with it, qualified, such as {@code iso3166:RU}
 * @param language BCP 47, only as stated
 * @param urgency 1 (most) to 9
 * @param subjects codes that came with it, qualified
 */
public record Description(
        List<String> located,
        List<String> byline,
        @Nullable String slugline,
        @Nullable String language,
        @Nullable Integer urgency,
        List<String> subjects,
        @Nullable String url) {

    public Description {
        located = List.copyOf(located);
        byline = List.copyOf(byline);
        subjects = List.copyOf(subjects);
    }

    /** Nothing said. */
    public static Description none() {
        return new Description(List.of(), List.of(), null, null, null, List.of(), null);
    }

    /** The same with authors. */
    public Description withByline(List<String> authors) {
        return new Description(located, authors, slugline, language, urgency, subjects, url);
    }

    /** The same with a slug and its urgency. */
    public Description withSlugline(@Nullable String slug, @Nullable Integer rank) {
        return new Description(located, byline, slug, language, rank, subjects, url);
    }

    /** The same with a language. */
    public Description withLanguage(@Nullable String tag) {
        return new Description(located, byline, slugline, tag, urgency, subjects, url);
    }

    /** The same with subjects. */
    public Description withSubjects(List<String> codes) {
        return new Description(located, byline, slugline, language, urgency, codes, url);
    }
}
