package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.fingerprint.Sha256;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The identity of a story that brings none: a hash of its words and its stated time, the same wherever it is read. */
public final class ContentId {

    private static final String BETWEEN_PARTS = "\u001F";
    private static final int HEX_DIGITS = 32;
    private static final int VERSION_DIGITS = 12;

    private ContentId() {}

    /** {@code text:} and 32 hex digits. */
    public static String of(StoryText text, @Nullable String publishedAtText) {
        var parts = Stream.of(text.headline(), text.deck(), text.dateline(), text.body(), publishedAtText)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(BETWEEN_PARTS));
        return "text:" + Sha256.of(parts).substring(0, HEX_DIGITS);
    }

    /** A version for a story whose format states none although it changes: {@code w} and 12 hex digits of its words. */
    public static String version(StoryText text) {
        return "w" + of(text, null).substring("text:".length(), "text:".length() + VERSION_DIGITS);
    }
}
