package io.lodewire.enrich.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of a story one after the other in canonical form: NFC; every end of line one LF; a run of blanks and
 * control characters one blank; none of them at the end of a line, nor empty lines, at either end of a part; half a
 * surrogate pair as U+FFFD.
 */
final class CanonicalWriter {

    /** Below it, no character composes with another or is written otherwise in NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    private char[] chars;
    private int length;

    CanonicalWriter(Story story) {
        chars = new char
                [story.headline().length()
                        + lengthOf(story.deck())
                        + lengthOf(story.dateline())
                        + story.body().length()
                        + 6];
    }

    /** Where the part went; an empty span, and nothing written, when it has no text. */
    Span append(@Nullable String part, String separator) {
        if (part == null || part.isEmpty()) {
            return new Span(length, length);
        }
        int before = length;
        if (before > 0) {
            separator.getChars(0, separator.length(), chars, before);
            length += separator.length();
        }
        int begin = length;
        write(part.toCharArray());
        if (length == begin) {
            length = before;
            return new Span(before, before);
        }
        return new Span(begin, length);
    }

    String text() {
        return new String(chars, 0, length);
    }

    private void write(char[] part) {
        int begin = length;
        if (!fold(part, false)) {
            length = begin;
            var composed =
                    Normalizer.normalize(new String(part), Normalizer.Form.NFC).toCharArray();
            chars = Arrays.copyOf(chars, Math.max(chars.length, chars.length - part.length + composed.length));
            fold(composed, true);
        }
    }

    /** Whether the part could be written without composing it first. */
    private boolean fold(char[] part, boolean composed) {
        int begin = length;
        int at = gap(part, 0, begin);
        while (at < part.length) {
            int end = endOfPlain(part, at);
            System.arraycopy(part, at, chars, length, end - at);
            length += end - at;
            at = end;
            if (at == part.length) {
                return true;
            }
            char c = part[at];
            if (isBlank(c)) {
                at = gap(part, at, begin);
            } else if (!composed && c >= FIRST_COMBINING && !standsAsItIs(c)) {
                return false;
            } else {
                chars[length++] = isHalf(part, at) ? '\uFFFD' : c;
                at++;
            }
        }
        return true;
    }

    /**
     * Index of the first character from here on that may not stay as it is: not printable ASCII, or a blank at the end or
     * before another. Written without a branch that the words' ends would make hard to predict.
     */
    private static int endOfPlain(char[] part, int at) {
        int next = at;
        int last = part.length - 1;
        while (next < last && (printable(part[next]) | notTwoBlanks(part[next], part[next + 1])) >= 0) {
            next++;
        }
        return next == last && part[last] > ' ' && part[last] < 0x7F ? part.length : next;
    }

    /** Negative unless the character is printable ASCII. */
    private static int printable(char c) {
        return '~' - ' ' - (char) (c - ' ');
    }

    /** Negative if both characters are blanks; it may be so for other signs before a control character. */
    private static int notTwoBlanks(char c, char after) {
        return c + after - 2 * ' ' - 1;
    }

    /** Index after the run of blanks and line ends here, if any; writes what is left of it and of a blank before it. */
    private int gap(char[] part, int at, int begin) {
        int lineFeeds = 0;
        boolean blank = length > begin && chars[length - 1] == ' ';
        length -= blank ? 1 : 0;
        int next = at;
        for (; next < part.length && isBlank(part[next]); next++) {
            char c = part[next];
            boolean endsLine = c == '\n' || c == '\r';
            blank = !endsLine;
            lineFeeds += endsLine && !(c == '\n' && next > 0 && part[next - 1] == '\r') ? 1 : 0;
        }
        if (length > begin && next < part.length) {
            Arrays.fill(chars, length, length + lineFeeds, '\n');
            length += lineFeeds;
            if (blank) {
                chars[length++] = ' ';
            }
        }
        return next;
    }

    private static boolean isBlank(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return c <= 0xA0 || c >= '\u1680' && (c <= '\u3000' && Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** Common letters and signs that NFC leaves alone whatever stands beside them. */
    private static boolean standsAsItIs(char c) {
        return c >= '\u0400' && c < '\u0483'
                || c >= '\u2010' && c < '\u2028'
                || c >= '\u3001' && c < '\u302A'
                || c >= '\u3041' && c < '\u3097'
                || c >= '\u30A1' && c < '\u30FB'
                || c >= '\u4E00' && c < '\uA000'
                || c >= '\uAC00' && c < '\uD7A4'
                || c >= '\uFF01' && c < '\uFF61';
    }

    private static boolean isHalf(char[] part, int at) {
        char c = part[at];
        if (Character.isHighSurrogate(c)) {
            return at + 1 == part.length || !Character.isLowSurrogate(part[at + 1]);
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(part[at - 1]));
    }

    private static int lengthOf(@Nullable String part) {
        return part == null ? 0 : part.length();
    }
}
