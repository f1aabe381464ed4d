package io.lodewire.ingest.format.reuters;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Times such as {@code 26-FEB-1987 15:01:01.79}, with noise around them; they state no zone and are taken as UTC. */
final class WireDate {

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})-([A-Za-z]{3})-(\\d{4})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,3}))?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private WireDate() {}

    static Optional<Instant> read(String text) {
        var match = TIME.matcher(text);
        try {
            return match.find() ? Optional.of(instant(match.toMatchResult())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(MatchResult match) {
        var fraction = match.group(7) == null ? "0" : match.group(7);
        var millis = Integer.parseInt((fraction + "00").substring(0, 3));
        return LocalDateTime.of(
                        number(match, 3),
                        MONTHS.indexOf(match.group(2).toUpperCase(Locale.ROOT)) + 1,
                        number(match, 1),
                        number(match, 4),
                        number(match, 5),
                        number(match, 6),
                        millis * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
