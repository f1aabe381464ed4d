package io.lodewire.enrich.action;

import io.lodewire.enrich.action.frame.ActionFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the frames of a reading with those that a table expects. */
final class Findings {

    private Findings() {}

    /** What is missing, wrong or too many; nothing when all is as expected. */
    static List<String> faults(ActionReading reading, List<ExpectedFrame> expected) {
        var faults = new ArrayList<String>();
        var left = new ArrayList<>(reading.frames());
        for (var frame : expected) {
            var nearest = nearest(frame, left);
            if (nearest == null) {
                faults.add("missing " + frame.action());
            } else {
                frame.differences(nearest).forEach(difference -> faults.add(frame.action() + " has " + difference));
                left.remove(nearest);
            }
        }
        left.forEach(frame -> faults.add("too many: " + frame.action() + " by " + frame.ruleId()));
        return faults;
    }

    private static @Nullable ActionFrame nearest(ExpectedFrame wanted, List<ActionFrame> frames) {
        return frames.stream()
                .filter(frame -> frame.action().equals(wanted.action()))
                .min((a, b) -> Integer.compare(
                        wanted.differences(a).size(), wanted.differences(b).size()))
                .orElse(null);
    }
}
