package io.lodewire.app.replay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is; it does not change from its start on.
 *
 * @param origin archives, or the one topic that is read
 * @param live whether it publishes into the live topics
 * @param out directory of the files
 */
public record RunFacts(RunId id, Origin origin, Window window, Tempo tempo, boolean live, String out, Instant begunAt) {

    /** Where the stories come from. */
    public record Origin(List<String> archives, Optional<String> topic) {

        public Origin {
            archives = List.copyOf(archives);
        }

        @Override
        public String toString() {
            return topic.orElseGet(() -> String.join(" ", archives));
        }
    }

    /** Which stories are replayed; dates or times as they were said. */
    public record Window(Optional<String> from, Optional<String> to, Set<String> providers) {

        public Window {
            providers = Set.copyOf(providers);
        }
    }

    /** How fast, as it was said. */
    public record Tempo(Optional<String> speed, Optional<String> rate) {}

    Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("archives", String.join("\n", origin.archives()));
        origin.topic().ifPresent(topic -> lines.put("topic", topic));
        window.from().ifPresent(from -> lines.put("from", from));
        window.to().ifPresent(to -> lines.put("to", to));
        lines.put("providers", String.join("\n", window.providers()));
        tempo.speed().ifPresent(speed -> lines.put("speed", speed));
        tempo.rate().ifPresent(rate -> lines.put("rate", rate));
        lines.put("live", Boolean.toString(live));
        lines.put("out", out);
        lines.put("begunAt", begunAt.toString());
        return lines;
    }

    static RunFacts of(RunId id, Map<String, String> lines) {
        return new RunFacts(
                id,
                new Origin(list(lines.get("archives")), find(lines, "topic")),
                new Window(find(lines, "from"), find(lines, "to"), Set.copyOf(list(lines.get("providers")))),
                new Tempo(find(lines, "speed"), find(lines, "rate")),
                Boolean.parseBoolean(lines.get("live")),
                lines.getOrDefault("out", ""),
                Instant.parse(lines.getOrDefault("begunAt", Instant.EPOCH.toString())));
    }

    private static Optional<String> find(Map<String, String> lines, String name) {
        return Optional.ofNullable(lines.get(name));
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
