package io.lodewire.app.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lodewire.ingest.source.status.SourceStatus;
import java.time.Duration;
import java.time.Instant;

/** How a source is doing, on one line. */
public final class StatusLines {

    private StatusLines() {}

    /** For a person: name, counts, age of the last success, lag, and what is wrong. */
    public static String line(SourceStatus status, Instant now) {
        var counts = status.counts();
        return "%-20s %,9d stories %,7d aside %,7d rejected   read %-10s lag %-8s %s"
                .formatted(
                        status.name(),
                        counts.stories(),
                        counts.setAside(),
                        counts.rejected(),
                        status.lastSuccess()
                                .map(at -> ago(Duration.between(at, now)))
                                .orElse("never"),
                        brief(status.lag()),
                        status.problem().isEmpty() ? "ok" : status.problem())
                .stripTrailing();
    }

    /** For a machine: one JSON object. */
    public static String json(SourceStatus status) {
        var counts = status.counts();
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", status.name())
                .put("lastSuccess", status.lastSuccess().map(Instant::toString).orElse(null))
                .put("stories", counts.stories())
                .put("setAside", counts.setAside())
                .put("rejected", counts.rejected())
                .put("known", counts.known())
                .put("lagSeconds", status.lag().toSeconds())
                .put("problem", status.problem())
                .toString();
    }

    private static String ago(Duration time) {
        return time.toSeconds() < 1 ? "now" : brief(time) + " ago";
    }

    private static String brief(Duration time) {
        var seconds = Math.max(0, time.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7_200 ? seconds / 60 + " min" : seconds / 3_600 + " h";
    }
}
