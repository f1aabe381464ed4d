package io.lodewire.ingest.publish;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The dead letters that are on the topic when it is opened, partition by partition. For one thread. */
public final class DeadLetterReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Queue<StoredLetter> ready = new ArrayDeque<>();

    private DeadLetterReader(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /** All committed letters up to now. */
    public static DeadLetterReader open(PublisherConfig config) {
        var topic = config.topics().deadLetters().name();
        var bytes = new ByteArrayDeserializer();
        var consumer = new KafkaConsumer<>(config.consumer(), bytes, bytes);
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new DeadLetterReader(consumer, consumer.endOffsets(partitions));
    }

    /** The next letter, or nothing when all are read. */
    public Optional<StoredLetter> next() {
        while (ready.isEmpty() && !isAtEnd()) {
            for (var record : consumer.poll(POLL)) {
                ready.add(StoredLetter.of(record));
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean isAtEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
