package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lodewire.ingest.source.unpack.Packed;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the publishing process where nobody expects it and holds what came out against what went in. */
@Tag("long")
@Timeout(600)
class PublisherCrashIT {

    private static final int STORIES = 6_000;
    private static final int KILLS = 4;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1987, 2025, 42})
    void shouldLoseNothingAndRepeatNothing(long seed) throws Exception {
        try (var log = TestLog.start(directory.resolve("broker"))) {
            var topics = log.createTopics("seed" + seed);
            fill(Files.createDirectories(directory.resolve("inbox")));
            var random = new Random(seed);

            for (var kill = 1; kill <= KILLS; kill++) {
                var mark = (long) STORIES * kill / (KILLS + 1) + random.nextInt(300);
                killAt(mark, log, topics);
            }
            assertThat(start(log, topics).waitFor())
                    .as("seed %d, log: %s", seed, output())
                    .isZero();

            assertThat(log.uris(topics)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected());
            assertThat(log.read(topics.deadLetters())).as("seed %d", seed).hasSize(STORIES / 1_000);
        }
    }

    /** Marks count records of the log, aborted ones too, so the kills do not depend on the machine's speed. */
    private void killAt(long mark, TestLog log, TopicCatalogue topics) throws Exception {
        var program = start(log, topics);
        try (var admin = Admin.create(Map.of("bootstrap.servers", log.bootstrapServers()))) {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !program.isAlive() || end(admin, topics) >= mark);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static long end(Admin admin, TopicCatalogue topics) throws Exception {
        var topic = topics.rawArticles().name();
        var latest = Map.of(
                new TopicPartition(topic, 0), OffsetSpec.latest(), new TopicPartition(topic, 1), OffsetSpec.latest());
        var options = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        return admin.listOffsets(latest, options).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    private Process start(TestLog log, TopicCatalogue topics) throws IOException {
        var prefix = topics.rawArticles().name().replace("news.raw.v1", "");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishFiles.class.getName(),
                        log.bootstrapServers(),
                        prefix,
                        directory.resolve("inbox").toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(directory.resolve("program.log").toFile()))
                .start();
    }

    private String output() throws IOException {
        return Files.readString(directory.resolve("program.log"));
    }

    /** Six files, every second one packed; each with one line that is no story. */
    private static void fill(Path inbox) throws IOException {
        for (var file = 0; file < STORIES / 1_000; file++) {
            var lines = new StringBuilder("{\"id\": cut\n");
            for (var story = file * 1_000; story < (file + 1) * 1_000; story++) {
                lines.append(new String(Packed.story("s" + story), UTF_8));
            }
            var bytes = lines.toString().getBytes(UTF_8);
            var packed = file % 2 == 1;
            Files.write(inbox.resolve(file + (packed ? ".tar.gz" : ".jsonl")), packed ? tarGz(bytes) : bytes);
        }
    }

    private static byte[] tarGz(byte[] bytes) {
        return Packed.gzip(Packed.tar(Map.of("stories.jsonl", bytes)));
    }

    private static List<String> expected() {
        return IntStream.range(0, STORIES).mapToObj(story -> "s" + story).toList();
    }
}
