package io.lodewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Sinks;
import io.lodewire.app.run.Tail;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.PublishedCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the pipeline promises on whatever cluster it runs: every article comes through once, enriched, and into files. */
abstract class PipelineContract {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final String FEED = """
            {"id": "1", "date": "2025-11-04", "title": "China bans exports of gallium", "body": "China banned exports of gallium to the United States on Monday."}
            {"id": "2", "date": "2025-11-04", "title": "Tin eases", "body": "Tin eased in London."}
            {"id": "3", "date": "not a date", "title": "", "body": ""}
            {"id": "4", "broken
            """;

    @TempDir
    private Path directory;

    abstract String bootstrapServers();

    @Test
    @Timeout(240)
    void shouldBringEveryArticleThroughOnce() throws Exception {
        var feed = Files.writeString(directory.resolve("feed.jsonl"), FEED);
        var settings = SettingsReader.read(
                null,
                Map.of(),
                Map.of(
                        Key.BOOTSTRAP_SERVERS, bootstrapServers(),
                        Key.DATA_DIR, directory.resolve("data").toString(),
                        Key.OUT_DIR, directory.resolve("out").toString(),
                        Key.TOPIC_PREFIX, "contract."));

        try (var cluster = Cluster.connect(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            var publisher = Ingestion.publisher(cluster, PublishListener.SILENT);
            var counts = publisher.publish(Ingestion.files("contract", List.of(feed)));
            var again = publisher.publish(Ingestion.files("contract", List.of(feed)));
            parts.add(Enrichment.start(settings, cluster));
            parts.add(Sinks.start(settings, cluster));
            var articles = Tail.take(cluster, "news.enriched.v1", 3, parts, LIMIT);
            var actions = Tail.take(cluster, "news.policy-actions.v1", 1, parts, LIMIT);

            assertThat(counts).isEqualTo(new PublishedCounts(3, 0, 1));
            assertThat(again).isEqualTo(PublishedCounts.NONE);
            assertThat(articles)
                    .extracting(event -> ((EnrichedArticle) event).getArticle().getItemUri())
                    .containsExactlyInAnyOrder("1", "2", "3");
            assertThat(((PolicyActionEvent) actions.get(0)).getAction().getAction())
                    .isEqualTo("export-ban");
            assertThat(cluster.differences(cluster.topics().all())).isEmpty();
        }
        assertThat(lines(directory.resolve("out/news.enriched.v1"))).hasSize(3);
    }

    private static List<String> lines(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .flatMap(PipelineContract::read)
                    .toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
