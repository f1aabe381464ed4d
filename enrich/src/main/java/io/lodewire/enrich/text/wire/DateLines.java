package io.lodewire.enrich.text.wire;

/** Tells a line that says when a story was published, and nothing else: {@code November 4, 2025}. */
public final class DateLines {

    private static final int LONGEST = 80;
    private static final String ORDINALS = "st nd rd th";

    private DateLines() {}

    /** Whether the stretch holds a date and no word that is none of a date's. */
    public static boolean isDateLine(String text, int begin, int end) {
        return end - begin <= LONGEST
                && text.charAt(end - 1) != '.'
                && hasDigit(text, begin, end)
                && isDate(text, begin, end);
    }

    private static boolean hasDigit(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String text, int begin, int end) {
        boolean month = false;
        boolean year = false;
        int digits = 0;
        for (int at = begin; at < end; ) {
            int endOfWord = Lines.endOfWord(text, at, end);
            if (endOfWord == at) {
                at++;
                continue;
            }
            if (Character.isDigit(text.charAt(at))) {
                int endOfNumber = endOfNumber(text, at, endOfWord);
                digits += endOfNumber - at;
                year |= endOfNumber - at == 4 && isCentury(text, at);
                if (!isNumberEnd(text, endOfNumber, endOfWord)) {
                    return false;
                }
            } else if (Calendar.isMonth(text, at, endOfWord)) {
                month = true;
            } else if (!Calendar.isOther(text, at, endOfWord)) {
                return false;
            }
            at = endOfWord;
        }
        return month && digits > 0 || year && digits >= 6;
    }

    private static boolean isCentury(String text, int at) {
        return text.startsWith("19", at) || text.startsWith("20", at);
    }

    private static int endOfNumber(String text, int at, int limit) {
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Nothing, an ordinal's letters, the T of an ISO time with its hour, a Z, or am and pm. */
    private static boolean isNumberEnd(String text, int at, int end) {
        if (at == end || text.charAt(at) == 'T' || end - at == 1 && text.charAt(at) == 'Z') {
            return true;
        }
        return end - at == 2
                && (ORDINALS.contains(text.substring(at, end)) || Character.toLowerCase(text.charAt(at + 1)) == 'm');
    }
}
