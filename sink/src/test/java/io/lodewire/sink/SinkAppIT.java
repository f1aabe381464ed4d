package io.lodewire.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.sample.Cluster;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class SinkAppIT {

    private static final String FOLDER = "articles";
    private static final Routes ROUTES = Routes.parse("routes", """
            routes:
              - { name: articles, from: news.enriched.v1, files: {} }
              - { name: routed, from: news.enriched.v1, topic: routed }
            """);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Rotation QUICK = new Rotation(1 << 20, 50, Duration.ofMillis(300));

    @TempDir
    private static Path data;

    private static Cluster cluster;

    @TempDir
    private Path out;

    private TopicCatalogue topics;

    @BeforeAll
    static void startBroker() {
        cluster = Cluster.start(data);
    }

    @AfterAll
    static void stopBroker() {
        cluster.close();
    }

    /** Each test has topics of its own. */
    @BeforeEach
    void createTopics(TestInfo test) {
        topics = new TopicCatalogue(test.getTestMethod().orElseThrow().getName() + ".", 3);
        cluster.create(topics);
    }

    @Test
    void shouldBringEachEventOnceToFilesAndTopicAcrossARestart() {
        cluster.publish(topics, articles(0, 200));
        cluster.publishAndAbort(topics, articles(900, 950));
        cluster.publish(topics, articles(200, 300));
        try (var sink = new SinkApp(config()).start()) {
            awaitBoth(sink, 300);
            assertThat(sink.status().running()).isTrue();
            assertThat(sink.status().topics().sent()).isEqualTo(300);
        }
        cluster.publish(topics, articles(300, 400));

        try (var sink = new SinkApp(config()).start()) {
            awaitBoth(sink, 400);
            assertThat(sink.status().files().read()).isEqualTo(100);
        }

        assertThat(Ledger.counts(out, FOLDER)).isEqualTo(onceEach(400));
        assertThat(cluster.counts(topics.routed("routed").name())).isEqualTo(onceEach(400));
        assertThat(lag()).as("lag of both groups").containsOnly(0L);
    }

    @Test
    void shouldKeepHeadersAndAddThoseOfCloudEvents() {
        cluster.publish(topics, articles(0, 1));
        try (var sink = new SinkApp(config()).start()) {
            awaitHealthy(sink, () -> sink.status().topics().sent() == 1);
        }

        var record = cluster.read(topics.routed("routed").name()).get(0);

        assertThat(record.key()).isEqualTo("e0".getBytes(UTF_8));
        assertThat(record.headers().lastHeader("traceparent").value()).isEqualTo("00-trace".getBytes(UTF_8));
        assertThat(record.headers().lastHeader("ce_id").value()).isEqualTo("e0".getBytes(UTF_8));
    }

    @Test
    @Tag("long")
    void shouldShareThePartitionsAmongTwoAndGoOnWithOne() {
        cluster.publish(topics, articles(0, 200));
        var published = 200;
        try (var first = new SinkApp(config()).start()) {
            awaitBoth(first, published);
            try (var second = new SinkApp(config()).start()) {
                published = publishUntil(published, () -> hasWorked(second));
            }
            cluster.publish(topics, articles(published, published + 100));
            awaitBoth(first, published + 100);
            assertThat(first.status().running()).isTrue();
        }

        assertThat(Ledger.counts(out, FOLDER)).isEqualTo(onceEach(published + 100));
        assertThat(cluster.counts(topics.routed("routed").name())).isEqualTo(onceEach(published + 100));
    }

    @Test
    void shouldSetAsideWhatIsNoEventAndGoOn() {
        cluster.publishBytes(topics.enrichedArticles().name(), "no event".getBytes(UTF_8));
        cluster.publish(topics, articles(0, 10));

        try (var sink = new SinkApp(config()).start()) {
            awaitBoth(sink, 10);
            awaitHealthy(
                    sink,
                    () -> sink.status().files().setAside() == 1
                            && sink.status().topics().setAside() == 1);
        }

        assertThat(cluster.read(topics.deadLetters().name()))
                .hasSize(2)
                .allMatch(letter -> new String(letter.value(), UTF_8).equals("no event"));
    }

    @Test
    void shouldFailWhenATopicOfARouteIsMissing() {
        assertThatThrownBy(() -> runToTheEnd(config().withCreateTopics(false)))
                .hasMessage("The topic " + topics.routed("routed").name() + " does not exist. "
                        + "Create it first, or ask for missing topics to be created.");
    }

    @Test
    void shouldFailWhenTheTopicWasCreatedAgain() throws InterruptedException, ExecutionException {
        cluster.publish(topics, articles(0, 10));
        try (var sink = new SinkApp(config()).start()) {
            awaitBoth(sink, 10);
            assertThat(sink.status().running()).isTrue();
        }
        var topic = topics.enrichedArticles();
        try (var admin = cluster.admin()) {
            admin.deleteTopics(List.of(topic.name())).all().get();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                cluster.create(List.of(topic));
                return admin.describeTopics(List.of(topic.name()))
                                .allTopicNames()
                                .get()
                                .size()
                        == 1;
            });
        }

        assertThatThrownBy(() -> runToTheEnd(config()))
                .hasMessageStartingWith(topic.name() + " was deleted and created again since");
    }

    @Test
    void shouldFailWhenTheDirectoryIsAFile() throws IOException {
        var file = Files.createFile(out.resolve("file"));

        assertThatThrownBy(() -> runToTheEnd(SinkConfig.of(cluster.access(), ROUTES, Optional.of(file))
                        .withTopics(topics)
                        .withCreateTopics(true)))
                .hasMessage(file + " is a file, not a directory.");
    }

    @Test
    void shouldFailWhenNoBrokerAnswers() {
        var nowhere = new KafkaAccess(
                "127.0.0.1:1",
                Map.of("default.api.timeout.ms", "1000", "request.timeout.ms", "500"),
                Map.of(),
                Map.of());

        assertThatThrownBy(() -> runToTheEnd(SinkConfig.of(nowhere, ROUTES, Optional.of(out))))
                .hasMessage("Kafka at 127.0.0.1:1 does not answer. Is the broker up, and is the address right?");
    }

    private SinkConfig config() {
        return SinkConfig.of(cluster.access(), ROUTES, Optional.of(out))
                .withTopics(topics)
                .withMember(new Member("sink-" + out.getFileName(), Optional.empty()))
                .withRotation(QUICK)
                .withCreateTopics(true);
    }

    private static void runToTheEnd(SinkConfig config) throws InterruptedException {
        try (var sink = new SinkApp(config).start()) {
            sink.await();
        }
    }

    /** Publishes by tens until the condition holds; the number of all articles then. */
    private int publishUntil(int from, BooleanSupplier condition) {
        var next = from;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("time by which the sinks should have got there")
                    .isLessThan(end);
            cluster.publish(topics, articles(next, next + 10));
            next += 10;
        }
        return next;
    }

    private static boolean hasWorked(SinkApp sink) {
        return sink.status().files().read() > 0 && sink.status().topics().read() > 0;
    }

    private void awaitBoth(SinkApp sink, int events) {
        awaitHealthy(sink, () -> Ledger.counts(out, FOLDER).size() == events);
        awaitHealthy(sink, () -> cluster.counts(topics.routed("routed").name()).size() == events);
    }

    /** Waits for the condition, but not for a sink that has ended. */
    private static void awaitHealthy(SinkApp sink, BooleanSupplier condition) {
        await().atMost(PATIENCE).until(() -> {
            assertThat(sink.failure()).isEmpty();
            return condition.getAsBoolean();
        });
    }

    private List<Long> lag() {
        try (var admin = cluster.admin()) {
            var groups = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .filter(group -> group.startsWith("sink-" + out.getFileName()))
                    .toList();
            assertThat(groups).hasSize(2);
            return groups.stream().flatMap(group -> lag(group).stream()).toList();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> lag(String group) {
        try (var admin = cluster.admin();
                var consumer = cluster.access().consumer(new Member(group, Optional.empty()), "none")) {
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = consumer.endOffsets(committed.keySet());
            return committed.entrySet().stream()
                    .map(entry -> ends.getOrDefault(entry.getKey(), -1L)
                            - entry.getValue().offset())
                    .toList();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<EnrichedArticle> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> Samples.article("e" + n, n % 5 == 0 ? null : "2025-11-0" + n % 5 + "T12:00:00Z"))
                .toList();
    }

    private static Map<String, Integer> onceEach(int events) {
        return IntStream.range(0, events)
                .mapToObj(n -> "e" + n)
                .collect(Collectors.toMap(Function.identity(), id -> 1));
    }
}
