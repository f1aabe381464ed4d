package io.lodewire.app.replay;

import io.lodewire.app.run.Backlog;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.Sinks;
import io.lodewire.app.run.Skipped;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.PublishedCounts;
import io.lodewire.ingest.replay.Pace;
import io.lodewire.ingest.replay.PacedSource;
import io.lodewire.ingest.replay.PacingClock;
import io.lodewire.ingest.replay.ReplayGauge;
import io.lodewire.ingest.replay.ReplaySource;
import io.lodewire.ingest.replay.Spool;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One sitting of a run, from where the run stands to its end: sort, publish, and wait until all is enriched and in files.
 * A sitting that is asked to end leaves the rest to a later one.
 */
public final class Run {

    private final RunDirectory directory;
    private final RunFacts facts;
    private final RunSettings settings;
    private final Shutdown shutdown;
    private final RunWatcher watcher;
    private final Pace pace;
    private final ReplayGauge gauge = new ReplayGauge();

    /** A sitting of the run of the directory, which has begun. */
    public Run(RunDirectory directory, RunSettings settings, Shutdown shutdown, RunWatcher watcher) throws IOException {
        this.directory = directory;
        this.facts = directory.facts();
        this.settings = settings;
        this.shutdown = shutdown;
        this.watcher = watcher;
        this.pace = Pace.of(facts.tempo().speed(), facts.tempo().rate());
    }

    /** What the run came to; empty when the sitting was asked to end before. */
    public Optional<RunResult> sit() throws IOException {
        try (var cluster = Cluster.openOrStart(settings.ofCluster())) {
            var spool = new RunSpool(directory, facts).open(cluster, shutdown, watcher);
            if (spool.isEmpty()) {
                return Optional.empty();
            }
            cluster.createMissing(cluster.topics().all());
            var begin = System.nanoTime();
            var published = publishToTheEnd(cluster, spool.get());
            if (published.isPresent()) {
                var took = Duration.ofNanos(System.nanoTime() - begin);
                directory.finish(result(cluster, spool.get(), published.get(), took));
            }
        }
        return directory.result();
    }

    private Optional<PublishedCounts> publishToTheEnd(Cluster cluster, Spool spool) {
        try (var parts = new Parts()) {
            if (facts.live()) {
                var counts = publish(cluster, spool, parts);
                return Optional.of(counts).filter(all -> !shutdown.isAsked());
            }
            parts.add(Enrichment.start(settings.ofParts(), cluster));
            var sink = Sinks.start(settings.ofParts(), cluster);
            parts.add(sink);
            var counts = publish(cluster, spool, parts);
            watcher.finishing();
            var finish = new Finish(cluster, parts, shutdown, settings.ofParts());
            return Optional.of(counts).filter(all -> !shutdown.isAsked() && finish.await(sink));
        }
    }

    private PublishedCounts publish(Cluster cluster, Spool spool, Parts parts) {
        var publisher = pace.isPaced()
                ? Ingestion.promptPublisher(cluster, listener(parts))
                : Ingestion.publisher(cluster, listener(parts));
        shutdown.onAsked(publisher::stop);
        var source = new PacedSource(new ReplaySource(facts.id().text(), spool), pace, PacingClock.SYSTEM, gauge);
        return publisher.publish(source, facts.id().text());
    }

    private PublishListener listener(Parts parts) {
        return new PublishListener() {
            @Override
            public void committed(PublishedCounts soFar) {
                parts.rethrowFailure();
                watcher.published(soFar, gauge);
            }

            @Override
            public void notPublished(Item item, String place) {
                Skipped.of(item, place).ifPresent(watcher::skipped);
            }
        };
    }

    private RunResult result(Cluster cluster, Spool spool, PublishedCounts published, Duration took) {
        var seconds = took.toNanos() / 1e9;
        var errors = gauge.errors();
        return new RunResult(
                spool.summary().stories(),
                deadLetters(cluster),
                seconds,
                published.articles() / seconds,
                pace.isPaced() ? errors.quantile(0.5).toNanos() / 1e6 : 0,
                pace.isPaced() ? errors.quantile(0.99).toNanos() / 1e6 : 0);
    }

    private static long deadLetters(Cluster cluster) {
        try (var letters =
                Backlog.of(cluster, List.of(cluster.topics().deadLetters().name()))) {
            return letters.records();
        }
    }
}
