package io.lodewire.ingest.replay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How fast history passes.
 *
 * @param speed by which the gaps between stories are divided; 0 takes them out
 * @param perSecond stories a second at most; 0 sets no limit
 */
public record Pace(double speed, double perSecond) {

    /** As fast as it goes. */
    public static final Pace MAX = new Pace(0, 0);

    private static final Pattern SPEED = Pattern.compile("(\\d+(?:\\.\\d+)?)x");
    private static final Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:/s)?");

    public Pace {
        if (speed < 0 || perSecond < 0 || !Double.isFinite(speed) || !Double.isFinite(perSecond)) {
            throw new IllegalArgumentException("a pace is no negative number");
        }
    }

    /** A pace of the speed, {@code max} or such as {@code 60x}, and no more than the rate, such as {@code 100/s}. */
    public static Pace of(Optional<String> speed, Optional<String> rate) {
        return new Pace(
                speed.filter(text -> !text.equals("max"))
                        .map(text -> number(SPEED, text, "a speed is max, or such as 1x or 60x"))
                        .orElse(0.0),
                rate.map(text -> number(RATE, text, "a rate is a number of stories a second, such as 100/s"))
                        .orElse(0.0));
    }

    /** Whether anything is ever waited for. */
    public boolean isPaced() {
        return speed > 0 || perSecond > 0;
    }

    private static double number(Pattern pattern, String text, String rule) {
        var match = pattern.matcher(text);
        if (match.matches() && Double.parseDouble(match.group(1)) > 0) {
            return Double.parseDouble(match.group(1));
        }
        throw new IllegalArgumentException("%s, not '%s'".formatted(rule, text));
    }
}
