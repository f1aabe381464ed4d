package io.lodewire.ingest.format.convention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as mail writes them and feeds took over (RFC 822 and its successors): {@code Tue, 4 Nov 2025 10:30:00 +0100},
 * the day of the week, the seconds and the zone left out at will, names of zones of North America, years of two digits.
 */
public final class MailTime {

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?:\\p{L}{2,9}\\.?,?\\s+)?(?<day>\\d{1,2})[\\s-](?<month>[a-z]{3})[a-z]{0,6}\\.?,?[\\s-](?<year>\\d{4}|\\d{2})"
                    + "(?:,?\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\.\\d{1,9})?"
                    + "\\s?(?<zone>[+-]\\d{2}:?\\d{2}|[a-z]{1,5})?(?:\\s?\\([^)]{0,40}\\))?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "+00:00"),
            Map.entry("gmt", "+00:00"),
            Map.entry("ut", "+00:00"),
            Map.entry("utc", "+00:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"));

    private MailTime() {}

    /** The instant that the text states, in UTC where it states no zone; nothing when it is not readable. */
    public static Optional<Instant> read(String text) {
        var match = TIME.matcher(text.strip());
        try {
            return match.matches() ? instant(match.toMatchResult(), match.group("zone")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True when the text states a time with its zone. */
    public static boolean hasZone(String text) {
        var match = TIME.matcher(text.strip());
        return match.matches() && match.group("zone") != null;
    }

    private static Optional<Instant> instant(MatchResult match, @Nullable String zone) {
        var month = MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1;
        var offset = offset(zone);
        if (month == 0 || offset.isEmpty()) {
            return Optional.empty();
        }
        var date = LocalDate.of(year(match.group(3)), month, Integer.parseInt(match.group(1)));
        var time = LocalTime.of(number(match.group(4)), number(match.group(5)), Math.min(number(match.group(6)), 59));
        return Optional.of(date.atTime(time).toInstant(offset.get()));
    }

    private static Optional<ZoneOffset> offset(@Nullable String zone) {
        if (zone == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        var numeric = Character.isLetter(zone.charAt(0)) ? ZONES.get(zone.toLowerCase(Locale.ROOT)) : zone;
        return Optional.ofNullable(numeric).map(ZoneOffset::of);
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
