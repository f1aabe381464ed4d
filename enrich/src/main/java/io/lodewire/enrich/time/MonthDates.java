package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Dates around the name of a month: {@code December 1, 2025}, {@code 1 December}, {@code June 1-3}, {@code last April}. */
final class MonthDates {

    private final MonthGround ground;

    MonthDates(MonthGround ground) {
        this.ground = ground;
    }

    /** The date around the month; null when the word is no month here. */
    @Nullable
    Found at(TimeText text, int month, int number) {
        if (!text.tokens().isCapitalised(month)) {
            return null;
        }
        int dayBefore = dayBefore(text, month);
        if (dayBefore >= 0) {
            return withDay(text, dayBefore, month + 1, Yearless.day(number, text.day(dayBefore)));
        }
        int dayAfter = dayAfter(text, month);
        if (dayAfter > 0) {
            return withDay(text, month, month + 2, Yearless.day(number, dayAfter));
        }
        return bare(text, month, Yearless.month(number));
    }

    private static Found withDay(TimeText text, int from, int to, Yearless day) {
        int end = endOfRange(text, to);
        var year = YearWords.at(text, end);
        var found = year == null ? Found.on(from, end, day) : Found.on(from, year.to(), year.with(day));
        return end > to ? found.as(Relation.FROM) : found;
    }

    private @Nullable Found bare(TimeText text, int month, Yearless date) {
        var year = YearWords.at(text, month + 1);
        if (year != null) {
            return Found.in(month, year.to(), year.with(date));
        }
        if (text.is(month - 1, Kind.SHIFT) && text.follows(month)) {
            return Found.in(month - 1, month + 1, new Shifted(date, text.value(month - 1, Kind.SHIFT)));
        }
        return ground.holds(text, month) ? Found.in(month, month + 1, date) : null;
    }

    /** Index of the day in {@code 1 December}, {@code 1-Dec} or {@code 1st of December}; -1 when there is none. */
    private static int dayBefore(TimeText text, int month) {
        if (!text.follows(month)) {
            return -1;
        }
        int day = text.is(month - 1, Kind.OF) && text.follows(month - 1) ? month - 2 : month - 1;
        return text.day(day) > 0 && !isRangeEnd(text, day) ? day : -1;
    }

    private static boolean isRangeEnd(TimeText text, int day) {
        return text.followsHyphen(day) && text.day(day - 1) < 0;
    }

    /** The day in {@code December 1}, or in {@code on June eight}; -1 when there is none. */
    private int dayAfter(TimeText text, int month) {
        int token = month + 1;
        if (!text.follows(token) || text.isMeasured(token)) {
            return -1;
        }
        return ground.isOnDay(text, month) && text.isSpelledDay(token) ? text.count(token) : text.day(token);
    }

    /** Index after {@code -3} or {@code to 3} behind a day. */
    private static int endOfRange(TimeText text, int token) {
        if (text.followsHyphen(token) && text.day(token) > 0) {
            return token + 1;
        }
        boolean spelled = text.follows(token)
                && text.is(token, Kind.TO)
                && text.follows(token + 1)
                && text.day(token + 1) > 0
                && !text.isMonth(token + 2)
                && !text.isMeasured(token + 1);
        return spelled ? token + 2 : token;
    }
}
