package io.lodewire.enrich.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A story's words in the one form that all offsets refer to, and where its parts lie in it.
 *
 * @param deck null when the story has none
 * @param dateline null unless it came as a field of its own
 */
record CanonicalText(
        String chars,
        Span headline,
        @Nullable Span deck,
        @Nullable Span dateline,
        Span body) {

    static CanonicalText of(Story story) {
        var text = new StringBuilder(story.headline().length() + story.body().length() + 64);
        var headline = append(text, story.headline(), "");
        var deck = story.deck() == null ? null : append(text, story.deck(), "\n\n");
        var dateline = story.dateline() == null ? null : append(text, story.dateline(), "\n\n");
        var body = append(text, story.body(), dateline == null || dateline.length() == 0 ? "\n\n" : " ");
        return new CanonicalText(text.toString(), headline, present(deck), present(dateline), body);
    }

    private static @Nullable Span present(@Nullable Span part) {
        return part == null || part.length() == 0 ? null : part;
    }

    private static Span append(StringBuilder text, String part, String separator) {
        var composed = Normalizer.isNormalized(part, Normalizer.Form.NFC)
                ? part
                : Normalizer.normalize(part, Normalizer.Form.NFC);
        int before = text.length();
        if (before > 0) {
            text.append(separator);
        }
        int begin = text.length();
        fold(composed, text);
        if (text.length() == begin) {
            text.setLength(before);
            return new Span(before, before);
        }
        return new Span(begin, text.length());
    }

    /** Appends the part with blanks folded, CRLF and CR as LF, and neither blanks nor empty lines at either end. */
    private static void fold(String part, StringBuilder text) {
        int begin = text.length();
        boolean blank = false;
        int lineFeeds = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\n' || c == '\r') {
                blank = false;
                lineFeeds += c == '\r' && i + 1 < part.length() && part.charAt(i + 1) == '\n' ? 0 : 1;
            } else if (isBlank(c)) {
                blank = true;
            } else {
                if (text.length() > begin) {
                    text.append("\n".repeat(lineFeeds));
                    if (blank) {
                        text.append(' ');
                    }
                }
                text.append(c);
                blank = false;
                lineFeeds = 0;
            }
        }
    }

    private static boolean isBlank(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return c < 0xA0 || c == 0xFEFF || Character.isSpaceChar(c);
    }
}
