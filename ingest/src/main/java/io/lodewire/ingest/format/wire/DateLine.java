package io.lodewire.ingest.format.wire;

import io.lodewire.ingest.format.convention.StatedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a date and nothing else: {@code November 4, 2025}, {@code Tuesday, 4 Nov 2025 10:30 GMT} or ISO 8601.
 * Without a zone it is UTC.
 */
final class DateLine {

    private static final String MONTH = "(?<month>[A-Z][a-z]{2,8})\\.?";
    private static final String TIME = "(?:,?\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?:\\s?(?:UTC|GMT))?)?";
    private static final String WEEKDAY = "(?:[A-Z][a-z]{2,8}day,?\\s+|[A-Z][a-z]{2},\\s+)?";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})" + TIME),
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})\\s+" + MONTH + ",?\\s+(?<year>\\d{4})" + TIME));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateLine() {}

    static Optional<Instant> read(String line) {
        var text = line.strip();
        var iso = StatedTime.iso(text);
        if (iso.isPresent()) {
            return iso;
        }
        return SHAPES.stream()
                .map(shape -> shape.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(DateLine::instant);
    }

    private static Optional<Instant> instant(Matcher match) {
        var month = MONTHS.indexOf(match.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            var date = LocalDate.of(Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day")));
            return Optional.of(date.atTime(time(match)).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher match) {
        return match.group("hour") == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(match.group("hour")), Integer.parseInt(match.group("minute")));
    }
}
