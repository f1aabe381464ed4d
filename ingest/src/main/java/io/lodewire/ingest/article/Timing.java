package io.lodewire.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times that the item states; what it does not state readably is null.
 *
 * @param publishedAt time of this version
 * @param publishedAtText the same exactly as it stood in the item, kept when it cannot be read too
 */
public record Timing(
        @Nullable Instant publishedAt,
        @Nullable String publishedAtText,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant embargoedUntil) {

    /** The time of this version alone. */
    public static Timing published(@Nullable Instant at, @Nullable String text) {
        return new Timing(at, text, null, null);
    }
}
