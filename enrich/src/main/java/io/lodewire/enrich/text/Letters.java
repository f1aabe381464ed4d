package io.lodewire.enrich.text;

/**
 * What each UTF-16 unit is to a reader of words, and its lower case: two tables over the Basic Multilingual Plane, so that
 * Cyrillic or Chinese text costs no more than English.
 */
final class Letters {

    /*
     * A character's entry has its lower case in the low sixteen bits and the bit of its kind above them: one look at memory
     * gives both, and entries joined by "or" tell which kinds a word is made of. The kinds of word characters come first,
     * so that one comparison tells them apart from the rest.
     */
    static final int LETTER = 1 << 16;
    static final int CAPITAL = 1 << 17;
    static final int DIGIT = 1 << 18;
    static final int MARK = 1 << 19;

    /** A character of a script without blanks between words: a word by itself. */
    static final int ALONE = 1 << 20;

    static final int SURROGATE = 1 << 21;
    static final int APOSTROPHE = 1 << 22;
    static final int DOT = 1 << 23;
    static final int COMMA = 1 << 24;

    /** Hyphen, slash or dash: it joins words, unless blanks stand around it. */
    static final int JOINER = 1 << 25;

    static final int LINE_FEED = 1 << 26;

    /** A blank, or a sign that a name may run across. */
    static final int BLANK = 1 << 27;

    /** A sign that ends sentences and is nothing else. */
    static final int STOP = 1 << 28;

    static final int OTHER = 1 << 29;

    private static final String STOPS = "!?\u3002\uFF01\uFF0E\uFF1F\uFF61\u061F\u06D4\u0964\u0589\u1362";
    private static final int[] ENTRIES = new int[1 << 16];

    static {
        for (int c = 0; c < ENTRIES.length; c++) {
            ENTRIES[c] = kindOf((char) c) | lowerOf((char) c);
        }
    }

    private Letters() {}

    /** The character's kind and lower case in one. */
    static int entry(char c) {
        return ENTRIES[c];
    }

    /** The lower case in an entry. */
    static char lower(int entry) {
        return (char) entry;
    }

    /** The lower case of a single unit, a typographic apostrophe straightened: what terms are spelled with. */
    static char lower(char c) {
        return (char) ENTRIES[c];
    }

    /** Whether a word can go on with the character. */
    static boolean isWordPart(char c) {
        return ENTRIES[c] < APOSTROPHE;
    }

    static boolean isLetter(char c) {
        return ENTRIES[c] < DIGIT;
    }

    static boolean isDigit(char c) {
        return (ENTRIES[c] & DIGIT) != 0;
    }

    /** Whether the character is of one of the kinds. */
    static boolean is(char c, int kinds) {
        return (ENTRIES[c] & kinds) != 0;
    }

    private static int kindOf(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isLetterOrDigit(c)) {
            return wordKindOf(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return MARK;
        }
        return STOPS.indexOf(c) >= 0 ? STOP : signKindOf(c, type);
    }

    private static int wordKindOf(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (c == '\u02BC') {
            return APOSTROPHE;
        }
        return isUnspaced(c) ? ALONE : Character.isUpperCase(c) || Character.isTitleCase(c) ? CAPITAL : LETTER;
    }

    private static int signKindOf(char c, int type) {
        return switch (c) {
            case '\'', '\u2019' -> APOSTROPHE;
            case '.' -> DOT;
            case ',' -> COMMA;
            case '-', '/', '\u2010', '\u2011', '\u2013' -> JOINER;
            case '\n' -> LINE_FEED;
            case ' ', '&', '+' -> BLANK;
            default -> type == Character.FORMAT ? BLANK : OTHER;
        };
    }

    /** Han, kana, and the scripts of Thailand, Laos, Burma and Cambodia. */
    private static boolean isUnspaced(char c) {
        return c >= 0x3040 && c <= 0x30FF
                || c >= 0xFF66 && c <= 0xFF9D
                || c >= 0x0E00 && c <= 0x0EFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF
                || Character.isIdeographic(c);
    }

    private static char lowerOf(char c) {
        return switch (c) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u03C2' -> '\u03C3';
            default -> Character.toLowerCase(c);
        };
    }
}
