package io.lodewire.app.run;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * What a group has still to do of topics whose ends were fixed.
 *
 * <p>The markers of transactions have offsets too, and so have records that were aborted. A group may stand before such
 * ones at the end of a partition and yet be through: what counts is whether a committed record lies before the end.
 */
public final class Backlog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Remains groups;
    private final KafkaConsumer<byte[], byte[]> reader;
    private final Map<TopicPartition, Long> ends;

    private Backlog(Remains groups, KafkaConsumer<byte[], byte[]> reader, Map<TopicPartition, Long> ends) {
        this.groups = groups;
        this.reader = reader;
        this.ends = ends;
    }

    /** Everything that the topics hold now. */
    public static Backlog of(Cluster cluster, Collection<String> topics) {
        var properties = new HashMap<String, Object>(cluster.clients().forConsumer());
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        var reader = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = topics.stream()
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return new Backlog(Remains.on(cluster), reader, reader.endOffsets(partitions));
    }

    /** Whether a group with a name that begins so has done all of it. */
    public boolean isDoneByGroup(String prefix) {
        return groups.groups(prefix).stream().anyMatch(this::isDoneBy);
    }

    /** Committed records in all, counted by reading them. */
    public long records() {
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        long count = 0;
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            count += reader.poll(PATIENCE).count();
        }
        return count;
    }

    @Override
    public void close() {
        reader.close();
        groups.close();
    }

    private boolean isDoneBy(String group) {
        var committed = groups.committed(group);
        return ends.entrySet().stream()
                .allMatch(end -> isDone(end.getKey(), next(committed.get(end.getKey())), end.getValue()));
    }

    private boolean isDone(TopicPartition partition, long next, long end) {
        if (next >= end) {
            return true;
        }
        reader.assign(List.of(partition));
        reader.seek(partition, next);
        while (reader.position(partition) < end) {
            if (!reader.poll(PATIENCE).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static long next(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }
}
