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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sinks in processes of their own: one sleeps past its time-out and wakes as a zombie, then the other is killed. */
@Tag("long")
class SinkScaleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final TopicCatalogue TOPICS = new TopicCatalogue("scale.", 3);

    @TempDir
    private Path temp;

    private int published;

    @Test
    void shouldHoldEveryEventOnceThoughOneSinkSleepsAndOneDies() throws IOException, InterruptedException {
        try (var cluster = Cluster.start(temp.resolve("data"));
                var sleeper = start(cluster, "sleeper");
                var other = start(cluster, "other")) {
            cluster.create(TOPICS);
            publish(cluster, 500);
            awaitAll(cluster);

            publish(cluster, 500);
            signal("STOP", sleeper);
            publish(cluster, 500);
            awaitAll(cluster);
            signal("CONT", sleeper);
            publish(cluster, 500);
            awaitAll(cluster);

            other.kill();
            publish(cluster, 500);
            awaitAll(cluster);
            assertThat(sleeper.finish()).as("exit code").isZero();

            assertThat(Ledger.counts(out(), "articles")).isEqualTo(onceEach());
            assertThat(cluster.counts(routed())).isEqualTo(onceEach());
            assertThat(Chains.records(out())).isEqualTo(published);
        }
    }

    private void publish(Cluster cluster, int events) {
        cluster.publish(TOPICS, articles(published, published + events));
        published += events;
    }

    private void awaitAll(Cluster cluster) {
        await().atMost(PATIENCE).until(() -> Ledger.counts(out(), "articles").size() == published);
        await().atMost(PATIENCE).until(() -> cluster.counts(routed()).size() == published);
    }

    private SinkProcess start(Cluster cluster, String instance) throws IOException {
        cluster.create(TOPICS);
        return SinkProcess.start(
                CrashingSink.class,
                temp.resolve("log"),
                cluster.access().bootstrapServers(),
                "scale.",
                out().toString(),
                instance,
                "0");
    }

    private static void signal(String name, SinkProcess sink) throws IOException, InterruptedException {
        var code = new ProcessBuilder("kill", "-" + name, Long.toString(sink.pid()))
                .start()
                .waitFor();
        assertThat(code).as("kill -%s", name).isZero();
    }

    private Path out() {
        return temp.resolve("out");
    }

    private static String routed() {
        return TOPICS.routed("routed").name();
    }

    private Map<String, Integer> onceEach() {
        return IntStream.range(0, published)
                .mapToObj(n -> "e" + n)
                .collect(Collectors.toMap(Function.identity(), id -> 1));
    }

    private static List<EnrichedArticle> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> Samples.article("e" + n, "1987-03-%02dT12:00:00Z".formatted(1 + n % 20)))
                .toList();
    }
}
