package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Dates told from the story's day: {@code today}, {@code Tuesday}, {@code last year}, {@code within 30 days}, {@code a year ago}. */
final class NearDates {

    static final String FISCAL = "FISCAL_PERIOD";

    private static final int WEEK = 7;

    Found day(int token, int shift) {
        return Found.on(token, token + 1, new NearPeriod(Precision.DAY, shift, 1));
    }

    /** A weekday that is no part of a fuller date and of no name. */
    @Nullable
    Found weekday(TimeText text, int token, int number) {
        if (!text.tokens().isCapitalised(token) || namesSomething(text, token) || beginsDate(text, token + 1)) {
            return null;
        }
        var weekday = DayOfWeek.of(number);
        int shift = text.is(token - 1, Kind.SHIFT) && text.follows(token) ? text.value(token - 1, Kind.SHIFT) : 0;
        return switch (shift) {
            case -1 -> Found.on(token - 1, token + 1, new NearWeekday(weekday, true));
            case 1 -> Found.on(token - 1, token + 1, new Undecided("AMBIGUOUS_DATE"));
            default -> Found.on(token, token + 1, new NearWeekday(weekday, false));
        };
    }

    /** A day, week, month or year that is counted; null when the unit names no date. */
    @Nullable
    Found unit(TimeText text, int unit, Precision precision, int step) {
        boolean isLong = precision != Precision.DAY;
        if (isLong && text.is(unit + 1, Kind.END) && text.follows(unit + 1)) {
            return Found.in(unit, unit + 2, new NearPeriod(precision, 0, 1));
        }
        if (!text.follows(unit)) {
            return null;
        }
        if (text.is(unit - 1, Kind.SHIFT) && (isLong || step == WEEK)) {
            var period = new NearPeriod(precision, text.value(unit - 1, Kind.SHIFT), step);
            return Found.during(unit - 1, unit + 1, period).as(isLong ? Relation.DURING : Relation.AROUND);
        }
        if (isLong && text.is(unit - 1, Kind.THE)) {
            return Found.in(unit, unit + 1, new NearPeriod(precision, 0, 1)).needing(Found.Ground.EDGE);
        }
        return counted(text, unit, precision, step);
    }

    private static @Nullable Found counted(TimeText text, int unit, Precision precision, int step) {
        int count = text.count(unit - 1);
        if (count < 0) {
            return null;
        }
        if (text.is(unit + 1, Kind.AGO) && text.follows(unit + 1)) {
            boolean isExact = precision == Precision.DAY && step == 1;
            return Found.on(unit - 1, unit + 2, new NearPeriod(precision, -count, step))
                    .as(isExact ? Relation.ON : Relation.AROUND);
        }
        return Found.on(unit - 1, unit + 1, new NearPeriod(precision, count, step))
                .needing(Found.Ground.LIMIT);
    }

    private static boolean namesSomething(TimeText text, int token) {
        return text.is(token - 1, Kind.NOT_AFTER) && text.follows(token)
                || text.is(token + 1, Kind.NOT_BEFORE) && text.follows(token + 1);
    }

    private static boolean beginsDate(TimeText text, int token) {
        return (text.follows(token) || text.followsComma(token))
                && (text.isMonth(token) || text.day(token) > 0 && text.isMonth(token + 1));
    }
}
