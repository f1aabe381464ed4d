package io.lodewire.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Tail;
import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.PublishedCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the pipeline promises beside a registry: its readers need nothing of ours, and its absence loses nothing. */
@Tag("long")
@Timeout(300)
class RegistryIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int STORIES = 20;

    @TempDir
    private static Path shared;

    private static Apicurio registry;
    private static EmbeddedBroker broker;

    @TempDir
    private Path directory;

    private final String prefix = UUID.randomUUID() + ".";
    private Path feed;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        registry = Apicurio.start(Files.createDirectory(shared.resolve("registry")));
        broker = EmbeddedBroker.start(BrokerConfig.in(shared.resolve("broker")));
    }

    @AfterAll
    static void stop() {
        if (registry != null) {
            registry.close();
        }
        if (broker != null) {
            broker.close();
        }
    }

    @BeforeEach
    void writeFeed() throws IOException {
        var lines = new ArrayList<String>();
        for (var id = 0; id < STORIES; id++) {
            lines.add("{\"id\": \"%d\", \"date\": \"2025-11-04\", \"title\": \"China bans exports of gallium\"}"
                    .formatted(id));
        }
        feed = Files.write(directory.resolve("feed.jsonl"), lines);
    }

    @Test
    void shouldBeReadByWhoeverSpeaksTheProtocol() throws IOException, InterruptedException {
        var settings = settings(registry.url());
        try (var cluster = prepared(settings);
                var parts = new Parts()) {
            publish(cluster);
            parts.add(Enrichment.start(settings, cluster));

            var readers = new PlainReader(registry.client());
            var articles = readers.read(cluster, "news.enriched.v1", STORIES);
            var actions = readers.read(cluster, "news.policy-actions.v1", STORIES);

            assertThat(articles).extracting(RegistryIT::itemUri).containsExactlyInAnyOrderElementsOf(ids());
            assertThat(actions)
                    .hasSize(STORIES)
                    .allSatisfy(event -> assertThat(actionOf(event)).hasToString("export-ban"));
        }
    }

    @Test
    void shouldLetTheRegistryGuardTheEvolution() throws IOException, InterruptedException {
        try (var cluster = prepared(settings(registry.url()))) {
            publish(cluster);
        }
        var subject = prefix + "news.raw.v1-value";
        registry.client().hold(subject, "BACKWARD");
        var released = registry.client().latest(subject);
        var text = Schema.create(Schema.Type.STRING);

        assertThat(registry.client().register(subject, with(released, new Field("desk", text, "", ""))))
                .isEqualTo(200);
        assertThat(registry.client().register(subject, with(released, new Field("slug", text, "", null))))
                .isEqualTo(409);
    }

    @Test
    void shouldPublishNothingWithoutTheRegistry() {
        try (var cluster = prepared(settings("http://127.0.0.1:1"))) {
            assertThatThrownBy(() -> publish(cluster))
                    .hasRootCauseInstanceOf(IOException.class)
                    .hasStackTraceContaining("the schema registry at http://127.0.0.1:1 did not answer");
        }
        try (var cluster = prepared(settings(registry.url()))) {
            assertThat(publish(cluster)).isEqualTo(new PublishedCounts(STORIES, 0, 0));
        }
    }

    @Test
    void shouldLoseNothingWhenTheRegistryFallsSilent() throws IOException, InterruptedException {
        var settings = settings(registry.url());
        try (var cluster = prepared(settings)) {
            publish(cluster);
            registry.freeze();
            try (var parts = new Parts()) {
                parts.add(Enrichment.start(settings, cluster));
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThatThrownBy(parts::rethrowFailure)
                                .rootCause()
                                .isInstanceOf(IOException.class));
            } finally {
                registry.thaw();
            }
            try (var parts = new Parts()) {
                parts.add(Enrichment.start(settings, cluster));
                assertThat(Tail.take(cluster, "news.enriched.v1", STORIES, parts, LIMIT))
                        .extracting(
                                event -> ((EnrichedArticle) event).getArticle().getItemUri())
                        .containsExactlyInAnyOrderElementsOf(ids());
            }
        }
    }

    private Settings settings(String registryUrl) {
        return SettingsReader.read(
                null,
                Map.of(),
                Map.of(
                        Key.BOOTSTRAP_SERVERS,
                        broker.bootstrapServers(),
                        Key.DATA_DIR,
                        directory.resolve("data").toString(),
                        Key.APPLICATION_ID,
                        prefix + "enrich",
                        Key.TOPIC_PREFIX,
                        prefix,
                        Key.REGISTRY_URL,
                        registryUrl,
                        Key.REGISTRY_REGISTER,
                        "true"));
    }

    private static Cluster prepared(Settings settings) {
        var cluster = Cluster.connect(settings);
        cluster.createMissing(cluster.topics().all());
        return cluster;
    }

    private PublishedCounts publish(Cluster cluster) {
        return Ingestion.publisher(cluster, PublishListener.SILENT).publish(Ingestion.files("feed", List.of(feed)));
    }

    private static List<String> ids() {
        return IntStream.range(0, STORIES).mapToObj(Integer::toString).toList();
    }

    private static String itemUri(GenericRecord event) {
        return ((GenericRecord) event.get("article")).get("itemUri").toString();
    }

    private static Object actionOf(GenericRecord event) {
        return ((GenericRecord) event.get("action")).get("action");
    }

    /** The schema with one more field. */
    private static Schema with(Schema schema, Field added) {
        var fields = new ArrayList<Field>();
        schema.getFields().forEach(field -> fields.add(new Field(field, field.schema())));
        fields.add(added);
        return Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
    }
}
