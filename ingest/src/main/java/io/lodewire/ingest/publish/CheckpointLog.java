package io.lodewire.ingest.publish;

import io.lodewire.events.Checkpoint;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The positions that were committed together with articles, read back from their compacted topic.
 *
 * <p>All sources share the topic, and committed readers see it only up to the oldest open transaction of any of them.
 * What this source committed last may lie behind that. So reading goes on to the end of the log itself and waits for
 * those transactions to close; to stop earlier would be to publish the same again.
 */
final class CheckpointLog implements Positions {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Twice as long as a client lets a transaction be open, unless told otherwise. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<String, Checkpoint> latest = new HashMap<>();

    private CheckpointLog() {}

    /** Everything committed until now. */
    static CheckpointLog read(PublisherConfig config) {
        var log = new CheckpointLog();
        var topic = config.topics().checkpoints().name();
        var values = config.serdes().deserializer(Checkpoint.class);
        var ends = ends(config, topic);
        try (var consumer = new KafkaConsumer<>(config.consumer(), new StringDeserializer(), values)) {
            log.readTo(consumer, ends);
        }
        return log;
    }

    @Override
    public Position of(String part) {
        var checkpoint = latest.get(part);
        return checkpoint == null ? Position.START : new Position(checkpoint.getPosition());
    }

    /** Articles of the part published in all runs. */
    long articles(String part) {
        var checkpoint = latest.get(part);
        return checkpoint == null ? 0 : checkpoint.getArticles();
    }

    private void readTo(KafkaConsumer<String, Checkpoint> consumer, Map<TopicPartition, Long> ends) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        var lastRecord = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(POLL);
            records.forEach(record -> latest.put(record.key(), record.value()));
            lastRecord = records.isEmpty() ? lastRecord : System.nanoTime();
            if (System.nanoTime() - lastRecord > PATIENCE.toNanos()) {
                throw new TimeoutException("a transaction on the topic of checkpoints stays open");
            }
        }
    }

    /** The ends of the log, open transactions included. */
    private static Map<TopicPartition, Long> ends(PublisherConfig config, String topic) {
        var settings = config.consumer();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList());
        }
    }
}
