package io.lodewire.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.file.CrashingSink;
import io.lodewire.sink.sample.Chains;
import io.lodewire.sink.sample.Cluster;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.sample.Samples;
import io.lodewire.sink.sample.SinkProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a sink in a process of its own at seeded moments, starts it again, and counts. */
class SinkCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long NEVER = 0;

    @TempDir
    private static Path data;

    private static Cluster cluster;

    @TempDir
    private Path temp;

    @BeforeAll
    static void startBroker() {
        cluster = Cluster.start(data);
    }

    @AfterAll
    static void stopBroker() {
        cluster.close();
    }

    @Test
    void shouldLoseAndRepeatNothingWhenKilledAFewTimes() throws IOException, InterruptedException {
        killAndCount("few.", new Plan(20251104, 4, 3_000, 10));
    }

    @Test
    @Tag("long")
    void shouldLoseAndRepeatNothingWhenKilledFiftyTimes() throws IOException, InterruptedException {
        killAndCount("fifty.", new Plan(19870226, 50, 20_000, 40));
    }

    private void killAndCount(String prefix, Plan plan) throws IOException, InterruptedException {
        var topics = new TopicCatalogue(prefix, 3);
        var random = new Random(plan.seed());
        cluster.create(topics);

        for (var kill = 0; kill < plan.kills(); kill++) {
            cluster.publish(topics, plan.share(kill));
            if (kill % 2 == 0) {
                killAtSomeMoment(prefix, random);
            } else {
                killAtSomePoint(prefix, random);
            }
        }
        finish(prefix, topics, plan);

        assertThat(Ledger.counts(out(), "articles")).as("files, %s", plan).isEqualTo(plan.onceEach());
        assertThat(Ledger.tableCounts(out(), "tables")).as("tables, %s", plan).isEqualTo(plan.onceEach());
        assertThat(cluster.counts(topics.routed("routed").name()))
                .as("topic, %s", plan)
                .isEqualTo(plan.onceEach());
        assertThat(Chains.records(out())).as("manifests, %s", plan).isEqualTo(plan.events());
    }

    /** SIGKILL, some time after the first new file. */
    private void killAtSomeMoment(String prefix, Random random) throws IOException, InterruptedException {
        var before = files();
        try (var sink = start(prefix, NEVER)) {
            await().atMost(PATIENCE).until(() -> files() > before || !sink.isAlive());
            assertThat(sink.endsWithin(Duration.ofMillis(random.nextInt(600))))
                    .as(prefix + " failed")
                    .isFalse();
            sink.kill();
        }
    }

    /** The end at a point of the commit, which the process brings about itself. */
    private void killAtSomePoint(String prefix, Random random) throws IOException, InterruptedException {
        try (var sink = start(prefix, 1 + random.nextInt(120))) {
            assertThat(sink.endsWithin(PATIENCE)).as("reached the point").isTrue();
        }
    }

    private void finish(String prefix, TopicCatalogue topics, Plan plan) throws IOException, InterruptedException {
        try (var sink = start(prefix, NEVER)) {
            await().atMost(PATIENCE)
                    .until(() ->
                            !sink.isAlive() || Ledger.counts(out(), "articles").size() == plan.events());
            await().atMost(PATIENCE)
                    .until(() -> !sink.isAlive()
                            || cluster.counts(topics.routed("routed").name()).size() == plan.events());
            assertThat(sink.finish()).as("exit code").isZero();
        }
    }

    private SinkProcess start(String prefix, long points) throws IOException {
        return SinkProcess.start(
                CrashingSink.class,
                temp.resolve("log"),
                cluster.access().bootstrapServers(),
                prefix,
                out().toString(),
                "one",
                Long.toString(points));
    }

    private int files() {
        return out().toFile().exists() ? Ledger.files(out()).size() : 0;
    }

    private Path out() {
        return temp.resolve("out");
    }

    /** How often to kill and what to count. */
    private record Plan(long seed, int kills, int events, int days) {

        /** The events that are published before a kill. */
        List<EnrichedArticle> share(int kill) {
            return articles(events * kill / kills, events * (kill + 1) / kills);
        }

        Map<String, Integer> onceEach() {
            return IntStream.range(0, events)
                    .mapToObj(n -> "e" + n)
                    .collect(Collectors.toMap(Function.identity(), id -> 1));
        }

        private List<EnrichedArticle> articles(int from, int to) {
            var first = LocalDate.of(1987, 2, 26);
            return IntStream.range(from, to)
                    .mapToObj(n -> Samples.article("e" + n, first.plusDays(n % days) + "T12:00:00Z"))
                    .toList();
        }
    }
}
