package io.lodewire.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.app.pipeline.OutputLines;
import io.lodewire.app.replay.RunFacts.Origin;
import io.lodewire.app.replay.RunFacts.Tempo;
import io.lodewire.app.replay.RunFacts.Window;
import io.lodewire.app.run.Backlog;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Remains;
import io.lodewire.app.run.Shutdown;
import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run on a broker whose retention check comes every second. */
@Timeout(240)
class RunIT {

    private static final RunId RUN = new RunId("r1");
    private static final long OLD = Instant.parse("1987-10-19T15:02:20Z").toEpochMilli();

    private static final Window WHOLE = new Window(Optional.empty(), Optional.empty(), Set.of());
    private static final Tempo UNPACED = new Tempo(Optional.empty(), Optional.empty());

    private static final String ARCHIVE = """
            {"id": "3", "date": "not a date", "title": "", "body": ""}
            {"id": "2", "date": "1987-10-20", "title": "Tin eases", "body": "Tin eased in London."}
            {"id": "1", "date": "1987-10-19", "title": "Soviet Union bans exports of tin", "body": "The Soviet Union banned exports of tin on Monday."}
            {"id": "4", "broken
            """;

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() {
        broker = EmbeddedBroker.start(BrokerConfig.in(directory.resolve("broker"))
                .with("log.retention.check.interval.ms", "1000")
                .with("log.initial.task.delay.ms", "100"));
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void shouldKeepStoriesOf1987AndLeaveTheLiveGroupAlone() throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var admin = Admin.create(client);
                var live = Cluster.connect(settings(Map.of()));
                var replayed = Cluster.connect(settings(Map.of(Key.TOPIC_PREFIX, RUN.prefix())))) {
            live.createMissing(live.topics().all());
            var position = Map.of(new TopicPartition(live.topics().rawArticles().name(), 0), new OffsetAndMetadata(0));
            admin.alterConsumerGroupOffsets("lodewire-enrich", position).all().get();
            putAnOldStampInto("control", admin, client);

            var result = sit();

            assertThat(result).hasValueSatisfying(all -> {
                assertThat(all.stories()).isEqualTo(3);
                assertThat(all.deadLetters()).isEqualTo(1);
            });
            await().atMost(Duration.ofSeconds(60)).until(() -> records(live, "control") == 0);
            assertThat(records(replayed, replayed.topics().rawArticles().name()))
                    .isEqualTo(3);
            assertThat(records(replayed, replayed.topics().enrichedArticles().name()))
                    .isEqualTo(3);
            assertThat(records(live, live.topics().rawArticles().name())).isZero();
            try (var remains = Remains.on(live)) {
                assertThat(remains.committed("lodewire-enrich")).isEqualTo(position);
            }
        }
        assertThat(lines().comparable())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("\"code\":\"SU\"").doesNotContain("\"code\":\"RU\""));
    }

    @Test
    void shouldAddNothingWhenAFinishedRunIsResumedAndLeaveNothingWhenItIsRemoved() throws Exception {
        sit();
        var once = lines().comparable();

        var again = sit();

        assertThat(again).isPresent();
        assertThat(lines().comparable()).isEqualTo(once);
        assertThat(RunRemoval.remove(run(), settingsOfRun())).hasSize(6);
        try (var cluster = Cluster.connect(settings(Map.of()));
                var remains = Remains.on(cluster)) {
            assertThat(remains.topics("replay.")).isEmpty();
            assertThat(remains.groups("replay.")).isEmpty();
        }
        assertThat(run().exists()).isFalse();
    }

    @Test
    void shouldReadWhatATopicHoldsWithoutMovingAnyonesOffsets() throws Exception {
        sit();
        try (var cluster = Cluster.connect(settings(Map.of()));
                var remains = Remains.on(cluster)) {
            var group = RUN.prefix() + "lodewire-enrich";
            var before = remains.committed(group);
            var again = new RunId("r2");
            var origin = new Origin(List.of(), Optional.of(RUN.prefix() + "news.raw.v1"));

            var result = sit(new RunFacts(
                    again,
                    origin,
                    WHOLE,
                    UNPACED,
                    false,
                    directory.resolve("out2").toString(),
                    Instant.EPOCH));

            assertThat(result.orElseThrow().stories()).isEqualTo(3);
            assertThat(remains.committed(group)).isEqualTo(before);
            assertThat(remains.groups("")).allMatch(name -> name.startsWith("replay."));
        }
        assertThat(new OutputLines(directory.resolve("out2"), "news.enriched.v1").comparable())
                .isEqualTo(lines().comparable());
    }

    private Optional<RunResult> sit() throws Exception {
        return sit(facts());
    }

    private Optional<RunResult> sit(RunFacts facts) throws Exception {
        var run = RunDirectory.of(directory, facts.id());
        if (!run.exists()) {
            run.begin(facts);
        }
        try (var shutdown = Shutdown.expect()) {
            var settings = new RunSettings(null, Map.of(), said(), run, facts);
            return new Run(run, settings, shutdown, RunWatcher.SILENT).sit();
        }
    }

    private RunFacts facts() throws Exception {
        var archive = Files.writeString(directory.resolve("archive.jsonl"), ARCHIVE);
        return new RunFacts(
                RUN,
                new Origin(List.of(archive.toString()), Optional.empty()),
                WHOLE,
                UNPACED,
                false,
                directory.resolve("out").toString(),
                Instant.EPOCH);
    }

    private RunDirectory run() {
        return RunDirectory.of(directory, RUN);
    }

    private RunSettings settingsOfRun() throws Exception {
        return new RunSettings(null, Map.of(), said(), run(), facts());
    }

    private Settings settings(Map<Key, String> more) {
        var all = new EnumMap<Key, String>(Key.class);
        all.putAll(said());
        all.putAll(more);
        return SettingsReader.read(null, Map.of(), all);
    }

    private Map<Key, String> said() {
        return Map.of(
                Key.BOOTSTRAP_SERVERS, broker.bootstrapServers(),
                Key.DATA_DIR, directory.toString(),
                Key.TOPIC_PARTITIONS, "2");
    }

    private OutputLines lines() {
        return new OutputLines(directory.resolve("out"), "news.enriched.v1");
    }

    private static void putAnOldStampInto(String topic, Admin admin, Map<String, Object> client) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, OLD, "key", "a story of 1987"))
                    .get();
        }
    }

    private static long records(Cluster cluster, String topic) {
        try (var all = Backlog.of(cluster, List.of(topic))) {
            return all.records();
        }
    }
}
