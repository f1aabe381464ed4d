package io.lodewire.enrich.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date without its year, such as {@code April}, {@code December 1} or {@code the third quarter}.
 *
 * @param number of the month, quarter or half
 * @param day of the month; 0 unless the precision is a day
 */
record Yearless(Precision precision, int number, int day) implements When {

    /** A leap day may be eight years away. */
    private static final int YEARS = 8;

    /** How many days farther away a date may lie behind than ahead, and still be the likelier one. */
    private static final int FAVOUR = 90;

    static Yearless month(int month) {
        return new Yearless(Precision.MONTH, month, 0);
    }

    static Yearless day(int month, int day) {
        return new Yearless(Precision.DAY, month, day);
    }

    /** The period in the year; null for a leap day in a common year. */
    @Nullable
    Period in(int year) {
        return switch (precision) {
            case DAY -> Period.day(year, number, day);
            case MONTH -> Period.month(year, number);
            case QUARTER -> Period.quarter(year, number);
            case HALF -> Period.half(year, number);
            case YEAR -> Period.year(year);
        };
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        if (day == null) {
            return null;
        }
        return switch (look) {
            case BACK -> latest(day);
            case AHEAD -> earliest(day);
            case EITHER -> nearest(latest(day), earliest(day), day);
        };
    }

    /** The latest one that has begun by the day. */
    @Nullable
    Period latest(LocalDate day) {
        for (int year = day.getYear(); year >= day.getYear() - YEARS; year--) {
            var period = in(year);
            if (period != null && !period.first().isAfter(day)) {
                return period;
            }
        }
        return null;
    }

    /** The earliest one that is not over before the day. */
    @Nullable
    Period earliest(LocalDate day) {
        for (int year = day.getYear(); year <= day.getYear() + YEARS; year++) {
            var period = in(year);
            if (period != null && !period.last().isBefore(day)) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Period nearest(@Nullable Period before, @Nullable Period after, LocalDate day) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = ChronoUnit.DAYS.between(before.last(), day);
        long ahead = ChronoUnit.DAYS.between(day, after.first());
        return back <= ahead + FAVOUR ? before : after;
    }
}
