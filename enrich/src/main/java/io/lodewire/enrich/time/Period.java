package io.lodewire.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day, month, quarter, half or year of the calendar. */
record Period(LocalDate first, Precision precision) {

    static Period day(LocalDate day) {
        return new Period(day, Precision.DAY);
    }

    /** The day, or null where the month has no such day. */
    static @Nullable Period day(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? day(LocalDate.of(year, month, day))
                : null;
    }

    static Period month(int year, int month) {
        return new Period(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    static Period quarter(int year, int quarter) {
        return new Period(LocalDate.of(year, 3 * quarter - 2, 1), Precision.QUARTER);
    }

    static Period half(int year, int half) {
        return new Period(LocalDate.of(year, 6 * half - 5, 1), Precision.HALF);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** The period of the precision that holds the day. */
    static Period around(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day(day);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> half(day.getYear(), (day.getMonthValue() + 5) / 6);
            case YEAR -> year(day.getYear());
        };
    }

    /** The period so many of its kind later, or earlier when negative. */
    Period plus(int count) {
        return new Period(
                switch (precision) {
                    case DAY -> first.plusDays(count);
                    case MONTH -> first.plusMonths(count);
                    case QUARTER -> first.plusMonths(3L * count);
                    case HALF -> first.plusMonths(6L * count);
                    case YEAR -> first.plusYears(count);
                },
                precision);
    }

    /** Its last day. */
    LocalDate last() {
        return plus(1).first.minusDays(1);
    }

    /** As in events: {@code 2025-12-01}, {@code 2025-04}, {@code 2026-Q3}, {@code 2026-H1}, {@code 2026}. */
    String value() {
        int year = first.getYear();
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> year + "-H" + (first.getMonthValue() + 5) / 6;
            case YEAR -> String.valueOf(year);
        };
    }
}
