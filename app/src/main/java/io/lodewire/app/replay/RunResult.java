package io.lodewire.app.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a finished run came to.
 *
 * @param stories published, in all sittings
 * @param deadLetters of all stages
 * @param seconds of the last sitting
 * @param storiesPerSecond published in the last sitting
 * @param medianLateMillis of its stories behind their due time; 0 for a run without a pace
 */
public record RunResult(
        long stories,
        long deadLetters,
        double seconds,
        double storiesPerSecond,
        double medianLateMillis,
        double lateMillis99) {

    Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("stories", Long.toString(stories));
        lines.put("deadLetters", Long.toString(deadLetters));
        lines.put("seconds", Double.toString(seconds));
        lines.put("storiesPerSecond", Double.toString(storiesPerSecond));
        lines.put("medianLateMillis", Double.toString(medianLateMillis));
        lines.put("lateMillis99", Double.toString(lateMillis99));
        return lines;
    }

    static RunResult of(Properties lines) {
        return new RunResult(
                Long.parseLong(lines.getProperty("stories")),
                Long.parseLong(lines.getProperty("deadLetters")),
                Double.parseDouble(lines.getProperty("seconds")),
                Double.parseDouble(lines.getProperty("storiesPerSecond")),
                Double.parseDouble(lines.getProperty("medianLateMillis")),
                Double.parseDouble(lines.getProperty("lateMillis99")));
    }
}
