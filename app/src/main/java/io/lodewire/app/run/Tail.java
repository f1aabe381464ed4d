package io.lodewire.app.run;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads a topic of events without a group, so that nothing of it stays on the cluster. For one thread. */
public final class Tail implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], SpecificRecord> consumer;

    private Tail(KafkaConsumer<byte[], SpecificRecord> consumer) {
        this.consumer = consumer;
    }

    /**
     * A tail of all partitions of the topic.
     *
     * @param topic its name without the prefix
     * @param fromBeginning whether to show first what the topic holds
     */
    public static Tail of(Cluster cluster, String topic, boolean fromBeginning) {
        var properties = new HashMap<String, Object>(cluster.clients().forConsumer());
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), events(cluster, topic));
        var partitions = consumer.partitionsFor(cluster.topics().routed(topic).name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        return new Tail(consumer);
    }

    /**
     * The first events of a topic, so many of them, waiting until they have come; throws the failure of a part that can
     * not go on, and {@link IllegalStateException} when the time is over.
     */
    public static List<SpecificRecord> take(Cluster cluster, String topic, long count, Parts parts, Duration limit) {
        var events = new ArrayList<SpecificRecord>();
        try (var tail = of(cluster, topic, true)) {
            long end = System.nanoTime() + limit.toNanos();
            while (events.size() < count) {
                events.addAll(tail.poll());
                parts.rethrowFailure();
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("only %d of %d events of %s came within %d s"
                            .formatted(events.size(), count, topic, limit.toSeconds()));
                }
            }
        }
        return events;
    }

    /** Events that have come, in the order of each partition; waits a moment for the first. */
    public List<SpecificRecord> poll() {
        var events = new ArrayList<SpecificRecord>();
        for (var record : consumer.poll(PATIENCE)) {
            events.add(record.value());
        }
        return events;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** A routed topic holds what its first record says; the schema in the bytes is tried, articles first. */
    private static Deserializer<SpecificRecord> events(Cluster cluster, String topic) {
        var articles = cluster.serdes().deserializer(EnrichedArticle.class);
        var actions = cluster.serdes().deserializer(PolicyActionEvent.class);
        return new EitherEvent(articles, actions, topic.contains("enriched"));
    }
}
