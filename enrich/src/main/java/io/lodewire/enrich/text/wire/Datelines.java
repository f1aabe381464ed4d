package io.lodewire.enrich.text.wire;

/**
 * Finds the dateline at the head of a story: a place, perhaps a day and an agency, then a dash. {@code SALVADOR, Feb 26 -},
 * {@code WASHINGTON (AP) —}, {@code (Reuters) -}, {@code MOSCOW, November 4. /TASS/.}, {@code BREA, CA, March 15, 2024
 * /24-7PressRelease/ --}. For one paragraph.
 */
public final class Datelines {

    /*
     * Reads words from the left. A word in small letters, or any sign that no dateline has, ends the attempt. A dash ends
     * the dateline if an agency, a date, or a place in capitals with mixed writing after it has been seen; an agency
     * followed by prose ends it as well.
     */

    private static final int LONGEST = 150;
    private static final int LONGEST_AGENCY = 50;
    private static final int LONGEST_PLACE = 60;
    private static final int NONE = -1;
    private static final String CONNECTORS = " of and de la le del al am pm the on au in da do du y sur ";

    private final String text;
    private final int begin;
    private final int end;
    private int at;
    private int words;
    private boolean inCapitals;
    private boolean dated;
    private int agencyEnd = NONE;

    private Datelines(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.at = begin;
    }

    /** Index after the dateline and its dash; the beginning itself when the paragraph begins with none. */
    public static int endOf(String text, int begin, int end) {
        int found = new Datelines(text, begin, end).read();
        return found == NONE ? begin : found;
    }

    private int read() {
        int limit = Math.min(end, begin + LONGEST);
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                if (!readWord(limit)) {
                    return words > 0 && isPlaced() ? agencyEnd : NONE;
                }
            } else if (c == '(' || c == '/') {
                if (!readAgency(c)) {
                    return NONE;
                }
            } else if (isDashAt(at)) {
                if (isEvident()) {
                    return endOfDash();
                }
                at = endOfDash();
            } else if (!isDatelineSign(c)) {
                return NONE;
            } else {
                at++;
            }
        }
        return at == end && agencyEnd != NONE && dated ? end : NONE;
    }

    /** Whether the word may stand in a dateline. */
    private boolean readWord(int limit) {
        int first = at;
        at = endOfName(limit);
        if (!Character.isUpperCase(text.charAt(first))) {
            return words > 0 && CONNECTORS.contains(" " + text.substring(first, at) + " ");
        }
        if (Calendar.isMonth(text, first, at)) {
            dated = true;
        } else if (words == 0) {
            inCapitals = isInCapitals(first, at);
        }
        words++;
        return true;
    }

    private int endOfName(int limit) {
        int next = at;
        while (next < limit && isNamePart(next)) {
            next++;
        }
        return next;
    }

    private boolean isNamePart(int next) {
        char c = text.charAt(next);
        return Character.isLetterOrDigit(c)
                || ("'\u2019/-_\u2013".indexOf(c) >= 0)
                        && next > at
                        && next + 1 < end
                        && Character.isLetter(text.charAt(next - 1))
                        && Character.isLetter(text.charAt(next + 1));
    }

    /** At least four letters, all capitals: the shortest names of cities. */
    private boolean isInCapitals(int first, int last) {
        int capitals = 0;
        for (int i = first; i < last; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 4 || capitals == 3 && text.startsWith(" ", last) && first > begin;
    }

    private boolean readAgency(char opener) {
        char closer = opener == '(' ? ')' : '/';
        int limit = Math.min(end, at + LONGEST_AGENCY);
        int close = at + 1;
        while (close < limit && text.charAt(close) != closer) {
            close++;
        }
        if (close >= limit) {
            return false;
        }
        at = close + 1;
        while (at < end && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
            at++;
        }
        agencyEnd = at;
        return true;
    }

    /** Whether a place and an agency have been seen, and the words after them begin a sentence. */
    private boolean isPlaced() {
        return agencyEnd != NONE && (dated || inCapitals) && !Character.isLowerCase(firstAfter(agencyEnd));
    }

    private char firstAfter(int place) {
        int next = place;
        while (next < end - 1 && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return text.charAt(Math.min(next, end - 1));
    }

    private boolean isEvident() {
        return agencyEnd != NONE || dated || inCapitals && at - begin <= LONGEST_PLACE && isMixedAfter(endOfDash());
    }

    /** Whether the text goes on with a word that begins with a capital and is not all capitals. */
    private boolean isMixedAfter(int dash) {
        int next = dash;
        while (next < end && !Character.isLetterOrDigit(text.charAt(next)) && next < dash + 4) {
            next++;
        }
        int last = Lines.endOfWord(text, next, end);
        return last > next
                && !Character.isLowerCase(text.charAt(next))
                && (last - next == 1 || Character.isLowerCase(text.charAt(last - 1)));
    }

    private boolean isDashAt(int place) {
        if (!Lines.isDash(text.charAt(place))) {
            return false;
        }
        int after = endOfDash();
        boolean isLong = text.charAt(place) == '\u2014' || after - place > 1;
        return isLong || (place == begin || !Character.isLetterOrDigit(text.charAt(place - 1))) && isBlankOrEnd(after);
    }

    private int endOfDash() {
        int next = at;
        while (next < end && Lines.isDash(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean isBlankOrEnd(int place) {
        return place >= end || Lines.isBlank(text.charAt(place));
    }

    private static boolean isDatelineSign(char c) {
        return Lines.isBlank(c) || Character.isDigit(c) || ",.:@;'\u2019\u00B7|&".indexOf(c) >= 0;
    }
}
