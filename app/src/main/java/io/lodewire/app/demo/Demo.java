package io.lodewire.app.demo;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.SinkPart;
import io.lodewire.app.run.Sinks;
import io.lodewire.app.run.Skipped;
import io.lodewire.app.run.Tail;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.PublishedCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One run of the whole pipeline over the sample feed, from its files to the sink's. */
public final class Demo {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofMillis(20);

    private final DemoDirectory directory;
    private final Settings settings;
    private final List<Skipped> skipped = new ArrayList<>();

    private Demo(DemoDirectory directory) {
        this.directory = directory;
        this.settings = SettingsReader.read(
                null,
                Map.of(),
                Map.of(
                        Key.DATA_DIR, directory.data().toString(),
                        Key.OUT_DIR, directory.out().toString(),
                        Key.ROUTES_FILE, directory.routes().toString(),
                        Key.SINK_CREATE_TOPICS, "true",
                        Key.TOPIC_PARTITIONS, "2"));
    }

    /** Runs in a fresh directory and returns what came out, once it is in the files. */
    public static DemoResult run(Path path) throws IOException {
        var directory = DemoDirectory.fresh(path);
        SampleFeed.unpack(directory.feed());
        SampleFeed.unpackRoutes(directory.routes());
        return new Demo(directory).run();
    }

    private DemoResult run() {
        try (var cluster = Cluster.openOrStart(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            var counts = publish(cluster);
            parts.add(Enrichment.start(settings, cluster));
            var sink = Sinks.start(settings, cluster);
            parts.add(sink);
            var articles = enriched(cluster, parts, counts.articles());
            var result = new DemoResult(counts, articles, 0, skipped, directory.out());
            awaitSink(sink, parts, result);
            return result.withAlerts(sink.status().topics().sent());
        }
    }

    private PublishedCounts publish(Cluster cluster) {
        var listener = new PublishListener() {
            @Override
            public void notPublished(Item item, String place) {
                Skipped.of(item, place).ifPresent(skipped::add);
            }
        };
        return Ingestion.publisher(cluster, listener).publish(Ingestion.files("demo", List.of(directory.feed())));
    }

    private static List<EnrichedArticle> enriched(Cluster cluster, Parts parts, long articles) {
        return Tail.take(cluster, "news.enriched.v1", articles, parts, LIMIT).stream()
                .map(EnrichedArticle.class::cast)
                .toList();
    }

    /** Until the sinks have read all events; what they hold open becomes visible when they close. */
    private static void awaitSink(SinkPart sink, Parts parts, DemoResult result) {
        long end = System.nanoTime() + LIMIT.toNanos();
        long events = (long) result.articles().size() + result.actions();
        while (sink.status().files().read() < events || sink.status().topics().read() < result.actions()) {
            parts.rethrowFailure();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the sink did not finish within " + LIMIT.toSeconds() + " s");
            }
            LockSupport.parkNanos(PATIENCE.toNanos());
        }
    }
}
