package io.lodewire.enrich.text;

/** Which characters words are made of; a table for ASCII, the Unicode properties for the rest. */
final class Letters {

    private static final boolean[] ASCII_WORD = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    static boolean isWordPart(char c) {
        return c < 128 ? ASCII_WORD[c] : Character.isLetterOrDigit(c) || isCombining(c);
    }

    static boolean isLetter(char c) {
        return c < 128 ? ASCII_WORD[c] && c > '9' : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Whether the character is a token by itself, since its script puts no blanks between words. */
    static boolean standsAlone(char c) {
        return c >= 0x3040 && (Character.isIdeographic(c) || c <= 0x30FF);
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
