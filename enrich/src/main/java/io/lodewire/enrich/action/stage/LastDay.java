package io.lodewire.enrich.action.stage;

import io.lodewire.enrich.time.TimeMention;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a date that may name only a month, a quarter or a year. */
final class LastDay {

    private LastDay() {}

    /** The last day; null when the value cannot be read. */
    static @Nullable LocalDate of(TimeMention time) {
        var first = firstOrNull(time);
        if (first == null) {
            return null;
        }
        return switch (time.precision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** The first day, of a date that {@link #of} could read. */
    static LocalDate firstOf(TimeMention time) {
        var first = firstOrNull(time);
        if (first == null) {
            throw new IllegalArgumentException("not a date: " + time.value());
        }
        return first;
    }

    private static @Nullable LocalDate firstOrNull(TimeMention time) {
        var value = time.value();
        try {
            return switch (time.precision()) {
                case DAY -> LocalDate.parse(value);
                case MONTH -> YearMonth.parse(value).atDay(1);
                case QUARTER -> LocalDate.of(year(value), 3 * part(value) - 2, 1);
                case HALF -> LocalDate.of(year(value), 6 * part(value) - 5, 1);
                case YEAR -> LocalDate.of(year(value), 1, 1);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int year(String value) {
        return Integer.parseInt(value.substring(0, 4));
    }

    private static int part(String value) {
        return value.charAt(value.length() - 1) - '0';
    }
}
