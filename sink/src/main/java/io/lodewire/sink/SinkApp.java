package io.lodewire.sink;

import io.lodewire.sink.chunk.FileCounts;
import io.lodewire.sink.file.FileSink;
import io.lodewire.sink.file.FileSinkConfig;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.topic.TopicCounts;
import io.lodewire.sink.topic.TopicRouter;
import io.lodewire.sink.topic.TopicRouterConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A sink that runs until it is closed or the world breaks. */
public final class SinkApp implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SinkConfig config;
    private final Optional<FileSink> files;
    private final Optional<TopicRouter> topics;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    public SinkApp(SinkConfig config) {
        this.config = config;
        this.files = config.out()
                .filter(out -> !config.routes().withFiles().isEmpty())
                .map(this::fileSink);
        this.topics = Optional.of(config.routes().withTopic())
                .filter(routes -> !routes.isEmpty())
                .map(routes -> topicRouter());
    }

    /** Starts to work in threads of its own. */
    public SinkApp start() {
        files.ifPresent(sink -> begin("sink-files", sink::run));
        topics.ifPresent(router -> begin("sink-topics", router::run));
        return this;
    }

    /** Waits for the end; throws what ended it, mostly a SinkException with a message for the user. */
    public void await() throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
        var problem = failure.get();
        if (problem instanceof Error bug) {
            throw bug;
        }
        if (problem instanceof RuntimeException broken) {
            throw broken;
        }
    }

    /** What ended it; empty while it runs. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    public SinkStatus status() {
        return new SinkStatus(
                threads.stream().anyMatch(Thread::isAlive) && failure.get() == null,
                files.map(FileSink::counts).orElse(FileCounts.NONE),
                topics.map(TopicRouter::counts).orElse(TopicCounts.NONE));
    }

    /** Makes visible what is open and ends, within ten seconds; what does not end by then is left to the next start. */
    @Override
    public void close() {
        stop();
        var end = System.nanoTime() + GRACE.toNanos();
        for (var thread : threads) {
            join(thread, Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private void stop() {
        files.ifPresent(FileSink::stop);
        topics.ifPresent(TopicRouter::stop);
    }

    private void begin(String name, Runnable work) {
        var thread = new Thread(() -> runGuarded(work), name);
        threads.add(thread);
        thread.start();
    }

    private void runGuarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            stop();
        }
    }

    private static void join(Thread thread, Duration time) {
        try {
            thread.join(Math.max(1, time.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FileSink fileSink(Path out) {
        return new FileSink(new FileSinkConfig(
                config.kafka(),
                config.member(),
                config.topics(),
                config.serdes(),
                config.routes().withFiles(),
                out,
                config.rotation(),
                config.limits()));
    }

    private TopicRouter topicRouter() {
        var member =
                new Member(config.member().group() + "-topics", config.member().instance());
        return new TopicRouter(new TopicRouterConfig(
                config.kafka(),
                member,
                config.topics(),
                config.serdes(),
                config.routes().withTopic(),
                config.createTopics()));
    }
}
