package io.lodewire.app.pipeline;

import static org.awaitility.Awaitility.await;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Sinks;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.PublishedCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One undisturbed run of the whole pipeline over a feed, on an embedded broker of its own, until all is in the files. */
final class PipelineRun {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path directory;
    private final Settings settings;

    PipelineRun(Path directory, int partitions, int threads) {
        this.directory = directory;
        this.settings = SettingsReader.read(
                null,
                Map.of(),
                Map.of(
                        Key.DATA_DIR, directory.resolve("data").toString(),
                        Key.OUT_DIR, out().toString(),
                        Key.TOPIC_PARTITIONS, Integer.toString(partitions),
                        Key.ENRICH_THREADS, Integer.toString(threads),
                        Key.SINK_ROTATE_SECONDS, "5"));
    }

    /** Directory of the files. */
    Path out() {
        return directory.resolve("out");
    }

    /** What was published; when it returns, all of it is enriched and in the files. */
    PublishedCounts run(Path feed) {
        try (var cluster = Cluster.openOrStart(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            var counts =
                    Ingestion.publisher(cluster, PublishListener.SILENT).publish(Ingestion.files("run", List.of(feed)));
            parts.add(Enrichment.start(settings, cluster));
            var sink = Sinks.start(settings, cluster);
            parts.add(sink);
            var articles = new OutputLines(out(), "news.enriched.v1");
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(500)).until(() -> {
                parts.rethrowFailure();
                return articles.count() >= counts.articles();
            });
            return counts;
        }
    }
}
