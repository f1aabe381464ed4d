package io.lodewire.sink.file;

import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Limits;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.topic.TopicRouter;
import io.lodewire.sink.topic.TopicRouterConfig;
import io.lodewire.sink.tree.FaultyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A sink in a process of its own that ends at once when a commit reaches a given point for the n-th time, as if killed
 * there. It runs until its standard input is closed.
 */
public final class CrashingSink {

    /** Every event goes to files of two formats and to a topic. */
    public static final Routes ROUTES = Routes.parse("routes", """
            routes:
              - { name: articles, from: news.enriched.v1, files: {} }
              - { name: tables, from: news.enriched.v1, files: { format: parquet } }
              - { name: routed, from: news.enriched.v1, topic: routed }
            """);

    private static final int KILLED = 137;

    private CrashingSink() {}

    /** Arguments: bootstrap servers, topic prefix, output directory, instance name, points until the end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var kafka = KafkaAccess.to(arguments[0]);
        var topics = new TopicCatalogue(arguments[1], 3);
        var out = Path.of(arguments[2]);
        var member = new Member("crashing", Optional.of(arguments[3]));
        var files = new FileSink(
                new FileSinkConfig(
                        kafka,
                        member,
                        topics,
                        EventSerdes.singleObject(),
                        ROUTES.withFiles(),
                        out,
                        new Rotation(1 << 24, 200, Duration.ofMillis(400)),
                        new Limits(24, 16 << 20)),
                path -> FaultyTree.open(path, haltAfter(Long.parseLong(arguments[4]))));
        var router = new TopicRouter(new TopicRouterConfig(
                kafka,
                new Member("crashing-topics", member.instance()),
                topics,
                EventSerdes.singleObject(),
                ROUTES.withTopic(),
                true));
        var threads = new Thread[] {begin(files::run), begin(router::run)};
        awaitEndOfInput();
        files.stop();
        router.stop();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static Consumer<String> haltAfter(long points) {
        var left = new AtomicLong(points);
        return point -> {
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
    }

    private static Thread begin(Runnable loop) {
        var thread = new Thread(() -> {
            try {
                loop.run();
            } catch (RuntimeException e) {
                System.err.println("the sink failed: " + e.getMessage());
                Runtime.getRuntime().halt(1);
            }
        });
        thread.start();
        return thread;
    }

    private static void awaitEndOfInput() throws IOException {
        var input = System.in.read();
        while (input >= 0) {
            input = System.in.read();
        }
    }
}
