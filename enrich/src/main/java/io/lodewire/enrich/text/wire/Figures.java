package io.lodewire.enrich.text.wire;

import java.util.Set;

/** Tells rows of figures from prose: prices, earnings, anything set in columns. */
public final class Figures {

    private static final int WIDEST_ROW = 110;
    private static final int LONGEST_WORD = 7;
    private static final Set<String> GRAMMAR = Lines.words("""
            the of and at to in for said was were is are has have had from by with on a an that it its as be been will
            would who which about after this per or up down against
            """);
    private static final Set<String> WORDED =
            Lines.words("nil NIL UNTRD UNCH unch UNQ unq NA same one two three four five six seven eight nine ten");

    /** What a line is made of. */
    private record Shape(int words, int numbers, int grammar, boolean compares) {

        static Shape of(String text, int begin, int end) {
            int words = 0;
            int numbers = 0;
            int grammar = 0;
            boolean compares = false;
            for (int at = begin; at < end; at++) {
                int endOfWord = endOfWord(text, at, end);
                if (endOfWord > at) {
                    words++;
                    numbers += isNumber(text, at, endOfWord) ? 1 : 0;
                    grammar += isIn(GRAMMAR, text, at, endOfWord) ? 1 : 0;
                    compares |= words > 1 && endOfWord - at == 2 && text.regionMatches(true, at, "vs", 0, 2);
                    at = endOfWord;
                }
            }
            return new Shape(words, numbers, grammar, compares);
        }

        boolean isRow() {
            if (numbers == 0) {
                return false;
            }
            return compares && grammar * 4 <= words
                    || grammar == 0 && numbers * 3 >= words
                    || grammar <= 1 && numbers * 2 >= words;
        }
    }

    private Figures() {}

    /** Whether a line is a row of figures. */
    public static boolean isRow(String text, int begin, int end) {
        return end - begin <= WIDEST_ROW
                && hasFigures(text, begin, end)
                && !Bullets.isBullet(text, begin, end)
                && Shape.of(text, begin, end).isRow()
                && !hasInnerStop(text, begin, end);
    }

    /** Whether most lines of a paragraph are rows; nearly all of them where it ends with a stop, as prose does. */
    public static boolean isTable(String text, Paragraph paragraph) {
        if (paragraph.lines() == 1) {
            return isRow(text, paragraph.begin(), paragraph.end());
        }
        boolean ends = Lines.endsWithStop(text, paragraph.begin(), paragraph.end());
        int others = paragraph.lines() * (ends ? 1 : 4) / 10;
        for (int at = paragraph.begin(); at < paragraph.end() && others >= 0; ) {
            int end = Lines.endOf(text, at, paragraph.end());
            others -= isRow(text, at, end) ? 0 : 1;
            at = end + 1;
        }
        return others >= 0;
    }

    /** Whether the line may stand among rows without being one: short, without a stop or a word of grammar. */
    public static boolean maySitAmongRows(String text, int begin, int end) {
        return end - begin <= WIDEST_ROW / 2
                && !Lines.endsWithStop(text, begin, end)
                && !Bullets.isBullet(text, begin, end)
                && Shape.of(text, begin, end).grammar() == 0;
    }

    /** Whether a twelfth of the characters are digits or stand for some, or two figures are compared. */
    private static boolean hasFigures(String text, int begin, int end) {
        int digits = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            digits += c >= '0' && c <= '9' || c == '-' && text.startsWith("--", at) ? 1 : 0;
        }
        return digits * 12 >= end - begin || compares(text, begin, end);
    }

    private static boolean compares(String text, int begin, int end) {
        for (int at = begin + 1; at + 3 < end; at++) {
            if (text.charAt(at) == 'v' && text.startsWith(" vs ", at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String text, int at, int limit) {
        int next = at;
        while (next < limit && !Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isNumber(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return text.startsWith("--", begin) || isIn(WORDED, text, begin, end);
    }

    private static boolean isIn(Set<String> words, String text, int begin, int end) {
        return end - begin <= LONGEST_WORD && words.contains(text.substring(begin, end));
    }

    /** A full stop inside, after a figure or a word in small letters and before a capital. */
    private static boolean hasInnerStop(String text, int begin, int end) {
        for (int at = begin + 2; at + 2 < end; at++) {
            if (text.charAt(at) == '.'
                    && text.charAt(at + 1) == ' '
                    && Character.isUpperCase(text.charAt(at + 2))
                    && endsWord(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return Character.isDigit(text.charAt(at - 1))
                || Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2));
    }
}
