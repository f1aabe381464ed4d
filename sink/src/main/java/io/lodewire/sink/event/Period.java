package io.lodewire.sink.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A run of days, both ends in it: a day, or a month, quarter, half or year as dates of events name them. */
public record Period(LocalDate first, LocalDate last) {

    private static final Pattern TEXT = Pattern.compile(
            "(?<year>\\d{4})(-(?<month>\\d{2})(-(?<day>\\d{2}))?|-Q(?<quarter>[1-4])|-H(?<half>[12]))?");

    /** The days that a text such as 2025-12-01, 2025-12, 2025-Q4, 2025-H2 or 2025 names; empty when it names none. */
    public static Optional<Period> of(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group("year"));
        if (match.group("quarter") != null) {
            return months(year, 3 * Integer.parseInt(match.group("quarter")) - 2, 3);
        }
        if (match.group("half") != null) {
            return months(year, 6 * Integer.parseInt(match.group("half")) - 5, 6);
        }
        if (match.group("month") == null) {
            return months(year, 1, 12);
        }
        var month = Integer.parseInt(match.group("month"));
        return match.group("day") == null
                ? months(year, month, 1)
                : day(year, month, Integer.parseInt(match.group("day")));
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static Optional<Period> months(int year, int month, int count) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        var begin = YearMonth.of(year, month);
        return Optional.of(
                new Period(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth()));
    }

    private static Optional<Period> day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        var date = LocalDate.of(year, month, day);
        return Optional.of(new Period(date, date));
    }
}
