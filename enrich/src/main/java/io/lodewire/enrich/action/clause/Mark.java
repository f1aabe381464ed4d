package io.lodewire.enrich.action.clause;

/** The punctuation before a unit; the strongest, if there is more than one. */
public enum Mark {
    NONE,
    HYPHEN,
    COMMA,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    QUOTE,
    /** A colon, semicolon or dash. */
    STOP;

    /** The mark between two characters' places of the text. */
    static Mark between(String text, int from, int to) {
        var strongest = NONE;
        for (int at = from; at < to; at++) {
            var mark = of(text, at, from, to);
            if (mark.compareTo(strongest) > 0) {
                strongest = mark;
            }
        }
        return strongest;
    }

    private static Mark of(String text, int at, int from, int to) {
        return switch (text.charAt(at)) {
            case ',' -> COMMA;
            case '(', '[', '<' -> OPEN_BRACKET;
            case ')', ']', '>' -> CLOSE_BRACKET;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '`' -> QUOTE;
            case ';', ':', '\u2014' -> STOP;
            case '-', '\u2013' -> isDash(at, from, to) ? STOP : HYPHEN;
            case '/' -> HYPHEN;
            default -> NONE;
        };
    }

    private static boolean isDash(int at, int from, int to) {
        return at > from || at + 1 < to;
    }
}
