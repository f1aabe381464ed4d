package io.lodewire.enrich.text.wire;

/** Tells a paragraph that is nothing but somebody's words. */
public final class Quotations {

    private Quotations() {}

    /** Whether quotation marks stand at both ends of the paragraph and nowhere else. */
    public static boolean isWhole(String text, int begin, int end) {
        int closing = end - begin > 2 && opens(text, begin) ? closing(text, begin, end) : end;
        return closing < end && firstCloser(text, begin, end) == closing;
    }

    /** Whether the paragraph opens with a quotation mark and none closes, as when the quotation goes on in the next. */
    public static boolean isOpen(String text, int begin, int end) {
        return opens(text, begin) && firstCloser(text, begin, end) == end;
    }

    /** Whether the paragraph begins with a quotation mark. */
    public static boolean opens(String text, int begin) {
        char c = text.charAt(begin);
        return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
    }

    private static int closing(String text, int begin, int end) {
        int at = end;
        while (at > begin && ".,".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return isCloser(text, begin, at - 1) ? at - 1 : end;
    }

    private static int firstCloser(String text, int begin, int end) {
        for (int at = begin + 1; at < end; at++) {
            if (isCloser(text, begin, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isCloser(String text, int begin, int at) {
        char c = text.charAt(at);
        return switch (text.charAt(begin)) {
            case '"' -> c == '"';
            case '\u201C' -> c == '\u201D';
            case '\u201E' -> c == '\u201C' || c == '\u201D';
            default -> c == '\u00BB';
        };
    }
}
