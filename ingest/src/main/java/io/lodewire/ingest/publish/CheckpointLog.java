package io.lodewire.ingest.publish;

import io.lodewire.events.Checkpoint;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The positions that were committed together with articles, read back from their compacted topic. */
final class CheckpointLog implements Positions {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Map<String, Checkpoint> latest = new HashMap<>();

    private CheckpointLog() {}

    /** Everything committed until now. */
    static CheckpointLog read(PublisherConfig config) {
        var log = new CheckpointLog();
        var topic = config.topics().checkpoints().name();
        var values = config.serdes().deserializer(Checkpoint.class);
        try (var consumer = new KafkaConsumer<>(config.consumer(), new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            log.readTo(consumer, partitions);
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

    private void readTo(KafkaConsumer<String, Checkpoint> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var record : consumer.poll(PATIENCE)) {
                latest.put(record.key(), record.value());
            }
        }
    }
}
