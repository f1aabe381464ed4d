package io.lodewire.app.replay;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Names a run; it becomes part of topic names and of a directory's. */
public record RunId(String text) {

    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    public RunId {
        if (!RULE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a run's name has at most 60 letters, digits, hyphens and underscores, not '%s'".formatted(text));
        }
    }

    /** A name from the clock. */
    public static RunId at(Clock clock) {
        return new RunId(STAMP.format(clock.instant()));
    }

    /** What stands in front of the names of the run's topics and groups. */
    public String prefix() {
        return "replay." + text + ".";
    }

    @Override
    public String toString() {
        return text;
    }
}
