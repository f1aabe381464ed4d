package io.lodewire.ingest.publish;

import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Where and how articles are published.
 *
 * @param batchArticles a batch with so many records is committed
 * @param batchBytes a batch with so many bytes is committed
 * @param batchTime a batch that is so old is committed
 * @param kafka properties passed through to the clients untouched; credentials among them are never logged
 */
public record PublisherConfig(
        String bootstrapServers,
        TopicCatalogue topics,
        EventSerdes serdes,
        int batchArticles,
        long batchBytes,
        Duration batchTime,
        Map<String, String> kafka) {

    private static final int STANDARD_ARTICLES = 2_000;
    private static final long STANDARD_BYTES = 16L << 20;
    private static final Duration STANDARD_TIME = Duration.ofMillis(500);

    public PublisherConfig {
        if (batchArticles < 1 || batchBytes < 1 || batchTime.isNegative()) {
            throw new IllegalArgumentException("a batch needs at least one article and one byte");
        }
        kafka = Map.copyOf(kafka);
    }

    /** Batches of at most 2,000 records, 16 MiB or half a second. */
    public static PublisherConfig of(
            String bootstrapServers, TopicCatalogue topics, EventSerdes serdes, Map<String, String> kafka) {
        return new PublisherConfig(
                bootstrapServers, topics, serdes, STANDARD_ARTICLES, STANDARD_BYTES, STANDARD_TIME, kafka);
    }

    /** The same with batches of at most this age. */
    public PublisherConfig withBatchTime(Duration time) {
        return new PublisherConfig(bootstrapServers, topics, serdes, batchArticles, batchBytes, time, kafka);
    }

    Map<String, Object> producer(String transactionalId) {
        var properties = new HashMap<String, Object>();
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        properties.putAll(kafka);
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.MAX_RECORD_BYTES);
        return properties;
    }

    Map<String, Object> consumer() {
        var properties = new HashMap<String, Object>(kafka);
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return properties;
    }

    @Override
    public String toString() {
        return "PublisherConfig[%s at %s, %d articles, %d bytes or %s]"
                .formatted(topics.rawArticles().name(), bootstrapServers, batchArticles, batchBytes, batchTime);
    }
}
