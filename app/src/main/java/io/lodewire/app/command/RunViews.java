package io.lodewire.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lodewire.app.replay.RunFacts;
import io.lodewire.app.replay.RunResult;
import java.util.List;
import java.util.Optional;

/** Runs as lines for a person, or as one JSON object a line. */
final class RunViews {

    private final boolean json;

    private RunViews(boolean json) {
        this.json = json;
    }

    static RunViews of(boolean json) {
        return new RunViews(json);
    }

    List<String> result(RunFacts facts, RunResult result) {
        if (json) {
            return List.of(
                    object(facts, Optional.of(result)).put("state", "finished").toString());
        }
        var line = "run %s: %,d stories, %,d dead letters, %.1f s, %,.0f stories/s"
                .formatted(
                        facts.id(),
                        result.stories(),
                        result.deadLetters(),
                        result.seconds(),
                        result.storiesPerSecond());
        var pacing = facts.tempo().speed().isPresent() || facts.tempo().rate().isPresent()
                ? ", late by %.1f ms (median), %.1f ms (99%%)"
                        .formatted(result.medianLateMillis(), result.lateMillis99())
                : "";
        return List.of(line + pacing, facts.live() ? "published into the live topics" : "files: " + facts.out());
    }

    /** One line for the list of runs. */
    String line(RunFacts facts, String state, Optional<RunResult> result) {
        if (json) {
            return object(facts, result).put("state", state).toString();
        }
        var stories = result.map(all -> "%,d stories".formatted(all.stories())).orElse("");
        return "%-20s %-10s %s  %-14s %s".formatted(facts.id(), state, facts.begunAt(), stories, facts.origin());
    }

    private static ObjectNode object(RunFacts facts, Optional<RunResult> result) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("run", facts.id().text())
                .put("begunAt", facts.begunAt().toString())
                .put("origin", facts.origin().toString())
                .put("live", facts.live())
                .put("out", facts.out());
        result.ifPresent(all -> node.put("stories", all.stories())
                .put("deadLetters", all.deadLetters())
                .put("seconds", all.seconds())
                .put("storiesPerSecond", all.storiesPerSecond())
                .put("medianLateMillis", all.medianLateMillis())
                .put("lateMillis99", all.lateMillis99()));
        return node;
    }
}
