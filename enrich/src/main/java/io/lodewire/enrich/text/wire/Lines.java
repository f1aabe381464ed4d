package io.lodewire.enrich.text.wire;

import java.util.Arrays;
import java.util.Set;

/** Small questions about a stretch of text. */
final class Lines {

    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB";

    private Lines() {}

    /** The words that blanks and line ends part. */
    static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+", -1)));
    }

    static int endOf(String text, int at, int limit) {
        int end = text.indexOf('\n', at);
        return end < 0 || end > limit ? limit : end;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    static int skipBlanks(String text, int at, int limit) {
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipBlanksBack(String text, int begin, int at) {
        while (at > begin && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the stretch ends as sentences do, quotation marks and brackets after the stop left aside. */
    static boolean endsWithStop(String text, int begin, int end) {
        int at = end;
        while (at > begin && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > begin && ".!?\u3002".indexOf(text.charAt(at - 1)) >= 0;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    static int endOfWord(String text, int at, int limit) {
        while (at < limit && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
