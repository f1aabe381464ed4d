package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures: {@code 2025-12-01}, {@code 13/02/2025}, {@code 1.12.2025}, {@code in 2026}, {@code 2020-2025}. */
final class NumberDates {

    private static final String AMBIGUOUS = "AMBIGUOUS_DATE";
    private static final int YEAR_DIGITS = 4;

    /** The date around the number; null when it is none. */
    @Nullable
    Found at(TimeText text, int token) {
        int length = text.tokens().end(token) - text.tokens().begin(token);
        if (length >= 8 && length <= 10) {
            return dotted(text, token);
        }
        int year = text.year(token);
        if (year < 0 || beginsQuarter(text, token + 1) || endsName(text, token)) {
            return null;
        }
        if (text.followsHyphen(token)) {
            return behindHyphen(text, token, year);
        }
        return text.followsHyphen(token + 1) ? beforeHyphen(text, token, year) : bare(token, token + 1, year);
    }

    private static Found bare(int from, int to, int year) {
        return Found.in(from, to, new Stated(Period.year(year))).needing(Found.Ground.RELATION);
    }

    /** {@code 01/02/2025}, or the second year of a range. */
    private static @Nullable Found behindHyphen(TimeText text, int token, int year) {
        int first = text.followsHyphen(token - 1) ? text.day(token - 2) : -1;
        int second = text.day(token - 1);
        if (first > 0 && second > 0) {
            return Found.on(token - 2, token + 1, dayOf(year, first, second));
        }
        return bare(token, token + 1, year);
    }

    /** Day and month in either order, where one order alone gives a day. */
    private static When dayOf(int year, int first, int second) {
        var dayFirst = Period.day(year, second, first);
        var monthFirst = Period.day(year, first, second);
        if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
            return new Undecided(AMBIGUOUS);
        }
        var day = dayFirst == null ? monthFirst : dayFirst;
        return day == null ? new Undecided(AMBIGUOUS) : new Stated(day);
    }

    private static @Nullable Found beforeHyphen(TimeText text, int token, int year) {
        int length = text.tokens().end(token + 1) - text.tokens().begin(token + 1);
        int month = length == 2 ? text.day(token + 1) : -1;
        if (month > 0 && text.followsHyphen(token + 2)) {
            var day = Period.day(year, month, text.day(token + 2));
            return day == null ? null : Found.on(token, token + 3, new Stated(day));
        }
        if (length == 2 && text.count(token + 1) == (year + 1) % 100) {
            return Found.in(token, token + 2, new Undecided("SPLIT_YEAR"));
        }
        if (month > 0 && month <= 12) {
            return Found.in(token, token + 2, new Stated(Period.month(year, month)))
                    .needing(Found.Ground.RELATION);
        }
        if (text.year(token + 1) == year + 1
                && text.chars().charAt(text.tokens().end(token)) == '/') {
            return Found.in(token, token + 2, new Undecided("SPLIT_YEAR"));
        }
        return text.year(token + 1) > year
                ? Found.in(token, token + 1, new Stated(Period.year(year))).as(Relation.FROM)
                : bare(token, token + 1, year);
    }

    private static @Nullable Found dotted(TimeText text, int token) {
        var chars = text.chars();
        int begin = text.tokens().begin(token);
        int end = text.tokens().end(token);
        int second = end - YEAR_DIGITS - 1;
        int first = chars.charAt(begin + 1) == '.' ? begin + 1 : begin + 2;
        if (chars.charAt(second) != '.' || chars.charAt(first) != '.' || first >= second) {
            return null;
        }
        int day = Digits.of(chars, begin, first);
        int month = Digits.of(chars, first + 1, second);
        var period = Period.day(Math.max(Digits.of(chars, second + 1, end), 1), month, day);
        return period == null ? null : Found.on(token, token + 1, new Stated(period));
    }

    /** {@code the Tariff Act of 1930} is no date. */
    private static boolean endsName(TimeText text, int token) {
        int name = token - 2;
        return text.is(token - 1, Kind.OF)
                && text.follows(token)
                && name > text.first()
                && text.follows(token - 1)
                && text.tokens().isCapitalised(name)
                && !text.tokens().isAllCapitals(name);
    }

    private static boolean beginsQuarter(TimeText text, int token) {
        return text.follows(token)
                && (text.is(token, Kind.QUARTER)
                        || text.is(token, Kind.HALF)
                        || text.is(token, Kind.ORDINAL) && text.is(token + 1, Kind.UNIT));
    }
}
