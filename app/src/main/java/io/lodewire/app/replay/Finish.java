package io.lodewire.app.replay;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.run.Backlog;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.SinkPart;
import io.lodewire.app.run.Sinks;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The end of a run: all that was published is enriched, and all that was enriched stands in finished files. */
final class Finish {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Cluster cluster;
    private final Parts parts;
    private final Shutdown shutdown;
    private final Settings settings;

    Finish(Cluster cluster, Parts parts, Shutdown shutdown, Settings settings) {
        this.cluster = cluster;
        this.parts = parts;
        this.shutdown = shutdown;
        this.settings = settings;
    }

    /** Whether the end was reached before the sitting was asked to end. */
    boolean await(SinkPart sink) {
        var topics = cluster.topics();
        try (var raw = Backlog.of(cluster, List.of(topics.rawArticles().name()))) {
            var enrichment = prefixed(Key.APPLICATION_ID);
            if (!awaitUntil(() -> raw.isDoneByGroup(enrichment))) {
                return false;
            }
        }
        var outputs =
                List.of(topics.enrichedArticles().name(), topics.policyActions().name());
        try (var enriched = Backlog.of(cluster, outputs)) {
            return awaitFiles(enriched, sink);
        }
    }

    /** A sink makes visible what it holds when it closes; one that had not read everything is followed by another. */
    private boolean awaitFiles(Backlog enriched, SinkPart sink) {
        var group = prefixed(Key.SINK_GROUP) + "-files";
        var current = sink;
        while (true) {
            if (!awaitQuiet(current)) {
                return false;
            }
            current.close();
            parts.rethrowFailure();
            if (enriched.isDoneByGroup(group)) {
                return true;
            }
            current = Sinks.start(settings, cluster);
            parts.add(current);
        }
    }

    /** Until the sink has read something and nothing more comes, or it has had ample time to find nothing. */
    private boolean awaitQuiet(SinkPart sink) {
        var looks = new int[1];
        var seen = new long[] {-1};
        return awaitUntil(() -> {
            var read = sink.status().files().read();
            looks[0] = read == seen[0] ? looks[0] + 1 : 0;
            seen[0] = read;
            return looks[0] >= (read > 0 ? 5 : 50);
        });
    }

    private boolean awaitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            parts.rethrowFailure();
            if (shutdown.await(BETWEEN_LOOKS)) {
                return false;
            }
        }
        return true;
    }

    private String prefixed(Key name) {
        return settings.text(Key.TOPIC_PREFIX) + settings.text(name);
    }
}
