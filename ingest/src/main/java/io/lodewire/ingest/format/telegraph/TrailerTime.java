package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.format.convention.MailTime;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The time behind a text of IPTC 7901: {@code 212101 GMT Nov 18} is 21:01 on 21 November 2018. */
final class TrailerTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s*([A-Z]{1,4})?\\s+(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{2}|\\d{4})");

    private TrailerTime() {}

    static Optional<Instant> instant(String line) {
        var match = TIME.matcher(line);
        return match.find() ? MailTime.read(written(match.toMatchResult())) : Optional.empty();
    }

    static boolean hasZone(String line) {
        var match = TIME.matcher(line);
        return match.find() && match.group(4) != null;
    }

    private static String written(MatchResult match) {
        var zone = match.group(4) == null ? "GMT" : match.group(4);
        return "%s %s %s %s:%s %s"
                .formatted(
                        match.group(1), english(match.group(5)), match.group(6), match.group(2), match.group(3), zone);
    }

    /** Months as German agencies write them. */
    private static String english(String month) {
        return switch (month) {
            case "Mär", "Mrz" -> "Mar";
            case "Mai" -> "May";
            case "Okt" -> "Oct";
            case "Dez" -> "Dec";
            default -> month;
        };
    }
}
