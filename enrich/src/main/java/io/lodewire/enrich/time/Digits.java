package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Tokens;

/** Reads small numbers from the characters of a token, without making a string. */
final class Digits {

    private Digits() {}

    /** The number of up to nine digits, or -1 when another character is among them. */
    static int of(CharSequence chars, int begin, int end) {
        if (begin == end || end - begin > 9) {
            return -1;
        }
        int number = 0;
        for (int at = begin; at < end; at++) {
            char c = chars.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    /** The number of a token such as {@code 1} or {@code 21st}, up to 99; -1 for any other. */
    static int ordinal(CharSequence chars, Tokens tokens, int token) {
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        int digits = end - begin >= 3 && isOrdinalEnding(chars.charAt(end - 2), chars.charAt(end - 1)) ? end - 2 : end;
        return digits - begin <= 2 ? of(chars, begin, digits) : -1;
    }

    private static boolean isOrdinalEnding(char c, char last) {
        return switch (Character.toLowerCase(c)) {
            case 's' -> last == 't' || last == 'T';
            case 'n', 'r' -> last == 'd' || last == 'D';
            case 't' -> last == 'h' || last == 'H';
            default -> false;
        };
    }
}
