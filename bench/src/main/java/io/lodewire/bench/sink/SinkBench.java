package io.lodewire.bench.sink;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.SinkApp;
import io.lodewire.sink.SinkConfig;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.route.Routes;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Measures the consumer and the sink in turn, over one topic that must exist and be empty before. */
public final class SinkBench {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final String bootstrapServers;
    private final TopicCatalogue topics;
    private final Path out;
    private final int rounds;

    /**
     * A benchmark on the cluster.
     *
     * @param out where each round of the sink gets a directory of its own
     * @param rounds of each, at least 1; one more of each comes first and is not counted
     */
    public SinkBench(String bootstrapServers, TopicCatalogue topics, Path out, int rounds) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
        this.out = out;
        this.rounds = rounds;
    }

    /** Publishes so many events, the articles over and over, then runs all rounds. */
    public SinkResult run(List<EnrichedArticle> articles, int events, String format) {
        var log = new EnrichedLog(bootstrapServers, topics);
        log.publish(articles, events);
        var reading = new ArrayList<Double>();
        var writing = new ArrayList<Double>();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (var round = 0; round <= rounds; round++) {
            reading.add(rate(events, log::readAll));
            var directory = out.resolve("round-" + round);
            writing.add(rate(events, () -> write(directory, format, events)));
        }
        var peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new SinkResult(events, rounds, format, median(reading), median(writing), peak);
    }

    private int write(Path directory, String format, int events) {
        var routes = Routes.parse(
                "bench", "routes: [ { name: all, from: news.enriched.v1, files: { format: %s } } ]".formatted(format));
        var config = SinkConfig.of(KafkaAccess.to(bootstrapServers), routes, Optional.of(directory))
                .withTopics(topics);
        var end = System.nanoTime() + LIMIT.toNanos();
        try (var sink = new SinkApp(config).start()) {
            while (sink.status().files().written() < events) {
                sink.failure().ifPresent(failure -> {
                    throw new IllegalStateException("the sink failed", failure);
                });
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "the sink has not written %d events within %s".formatted(events, LIMIT));
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
        return events;
    }

    private static double rate(int events, Work work) {
        var begin = System.nanoTime();
        var done = work.run();
        if (done != events) {
            throw new IllegalStateException("%d events instead of %d".formatted(done, events));
        }
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Of all but the first, which warms up. */
    private static double median(List<Double> rates) {
        var counted = new ArrayList<>(rates.subList(1, rates.size()));
        Collections.sort(counted);
        return counted.get(counted.size() / 2);
    }

    /** Something that handles all events and says how many it saw. */
    private interface Work {

        int run();
    }
}
