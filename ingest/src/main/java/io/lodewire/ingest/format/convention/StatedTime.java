package io.lodewire.ingest.format.convention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 dates and date-times as feeds write them: a blank for the T, offsets with and without a colon, seconds left
 * out. A date alone is its midnight; without a zone it is UTC.
 */
public final class StatedTime {

    private static final Pattern ISO = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{8})"
            + "(?:[Tt ](?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d{0,9})?)?"
            + "\\s?(?<zone>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private StatedTime() {}

    /** The instant that the text states, or nothing when it is not readable. */
    public static Optional<Instant> iso(String text) {
        var match = ISO.matcher(text.strip());
        try {
            return match.matches() ? Optional.of(instant(match)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True when the text states a time with its zone; a date alone has none. */
    public static boolean hasZone(String text) {
        var match = ISO.matcher(text.strip());
        return match.matches() && match.group("zone") != null;
    }

    private static Instant instant(Matcher match) {
        var digits = match.group("date").replace("-", "");
        var date = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
        return date.atTime(time(match)).toInstant(zone(match.group("zone")));
    }

    private static LocalTime time(Matcher match) {
        if (match.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.of(
                Integer.parseInt(match.group("hour")),
                Integer.parseInt(match.group("minute")),
                match.group("second") == null ? 0 : Integer.parseInt(match.group("second")),
                match.group("fraction") == null ? 0 : nanos(match.group("fraction")));
    }

    private static int nanos(String fraction) {
        return Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static ZoneOffset zone(@Nullable String zone) {
        if (zone == null || !(zone.startsWith("+") || zone.startsWith("-"))) {
            return ZoneOffset.UTC;
        }
        var digits = zone.substring(1).replace(":", "");
        var sign = zone.startsWith("-") ? -1 : 1;
        var minutes = digits.length() == 4 ? number(digits, 2, 4) : 0;
        return ZoneOffset.ofHoursMinutes(sign * number(digits, 0, 2), sign * minutes);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
