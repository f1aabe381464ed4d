package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The year that follows a month, quarter or half: {@code 2025}, {@code of 2025}, {@code of last year}.
 *
 * @param to index after its last token
 * @param year -1 when it is counted from the story's year
 * @param shift how far from the story's year
 */
record YearWords(int to, int year, int shift) {

    private static final int YEAR_UNIT = 6;

    /** The year words that begin at the token; null when there are none. */
    static @Nullable YearWords at(TimeText text, int token) {
        int year = text.follows(token) || text.followsComma(token) ? text.year(token) : -1;
        if (year > 0) {
            return new YearWords(token + 1, year, 0);
        }
        if (!text.follows(token)) {
            return null;
        }
        if (text.is(token, Kind.OF)) {
            var words = at(text, token + 1);
            return words == null && text.is(token + 1, Kind.THE) && text.isUnit(token + 2, YEAR_UNIT) ? null : words;
        }
        return text.is(token, Kind.SHIFT) && text.isUnit(token + 1, YEAR_UNIT) && text.follows(token + 1)
                ? new YearWords(token + 2, -1, text.value(token, Kind.SHIFT))
                : null;
    }

    /** The date in this year. */
    When with(Yearless date) {
        if (year < 0) {
            return new InYear(date, shift);
        }
        var period = date.in(year);
        return period == null ? new Undecided("NO_SUCH_DAY") : new Stated(period);
    }
}
