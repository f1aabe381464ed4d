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

    /** The same where the tense says so, but faintly. */
    private static final int NEARLY_A_YEAR = 250;

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
            case RATHER_BACK -> nearer(latest(day), earliest(day), day, NEARLY_A_YEAR);
            case RATHER_AHEAD -> nearer(latest(day), earliest(day), day, -NEARLY_A_YEAR);
            case EITHER -> nearer(latest(day), earliest(day), day, FAVOUR);
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

    /** The one behind, unless it lies more than the favour farther away than the one ahead. */
    private static @Nullable Period nearer(
            @Nullable Period behind, @Nullable Period before, LocalDate day, int favour) {
        if (behind == null || before == null) {
            return behind == null ? before : behind;
        }
        long back = Math.max(0, ChronoUnit.DAYS.between(behind.last(), day));
        long ahead = Math.max(0, ChronoUnit.DAYS.between(day, before.first()));
        return back <= ahead + favour ? behind : before;
    }
}
