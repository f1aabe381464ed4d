package io.lodewire.app.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What a reader sees of one topic from its beginning on, as ids; it outlives the broker's absence. */
final class TopicWatch implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Function<ConsumerRecord<byte[], byte[]>, String> idOf;
    private final List<String> ids = new ArrayList<>();

    private TopicWatch(
            String bootstrapServers,
            String topic,
            String isolation,
            Function<ConsumerRecord<byte[], byte[]>, String> idOf) {
        this.idOf = idOf;
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Sees what every user must see: committed records. */
    static TopicWatch committed(
            String bootstrapServers, String topic, Function<ConsumerRecord<byte[], byte[]>, String> idOf) {
        return new TopicWatch(bootstrapServers, topic, "read_committed", idOf);
    }

    /** Sees open transactions too, so that a kill can fall into the middle of one. */
    static TopicWatch everything(
            String bootstrapServers, String topic, Function<ConsumerRecord<byte[], byte[]>, String> idOf) {
        return new TopicWatch(bootstrapServers, topic, "read_uncommitted", idOf);
    }

    /** Looks once more and returns how many records have been seen so far. */
    int count() {
        consumer.poll(MOMENT).forEach(story -> ids.add(idOf.apply(story)));
        return ids.size();
    }

    /** Reads on to the present end and returns all ids, repetitions included. */
    List<String> toTheEnd() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            count();
        }
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
