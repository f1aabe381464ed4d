package io.lodewire.bench.sink;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic that is measured: filled once, read again and again. */
final class EnrichedLog {

    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final String topic;

    EnrichedLog(String bootstrapServers, TopicCatalogue topics) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topics.enrichedArticles().name();
    }

    /** Publishes so many events, the given ones over and over. */
    void publish(List<EnrichedArticle> articles, int events) {
        Map<String, Object> properties = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                TopicCatalogue.MAX_RECORD_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                20);
        var serializer = EventSerdes.singleObject().serializer(EnrichedArticle.class);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), serializer)) {
            for (var event = 0; event < events; event++) {
                var article = articles.get(event % articles.size());
                var unused = producer.send(new ProducerRecord<>(topic, Integer.toString(event), article));
            }
            producer.flush();
        }
    }

    /** Reads and decodes the whole topic; how many events it holds. */
    int readAll() {
        Map<String, Object> properties = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        var decoder = EventSerdes.singleObject().deserializer(EnrichedArticle.class);
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), decoder)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                read += consumer.poll(POLL).count();
            }
            return read;
        }
    }
}
