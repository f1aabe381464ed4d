package io.lodewire.app.registry;

import io.lodewire.app.run.Cluster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic as any Kafka client does that has a registry and no classes of ours. */
record PlainReader(RegistryClient registry) {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** The committed events of the topic, waiting until so many have come or the limit is over. */
    List<GenericRecord> read(Cluster cluster, String topic, int count) throws IOException, InterruptedException {
        var events = new ArrayList<GenericRecord>();
        try (var consumer = consumer(cluster)) {
            var partitions = consumer
                    .partitionsFor(cluster.topics().routed(topic).name())
                    .stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + LIMIT.toNanos();
            while (events.size() < count && System.nanoTime() < end) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    events.add(registry.decode(record.value()));
                }
            }
        }
        return events;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Cluster cluster) {
        var properties = new HashMap<String, Object>();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
