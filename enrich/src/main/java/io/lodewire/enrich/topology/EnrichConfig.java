package io.lodewire.enrich.topology;

import io.lodewire.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How the enrichment runs on a cluster.
 *
 * @param applicationId name of the group; instances with the same one share the work
 * @param instanceId names this instance within the group, so that a restart takes its partitions back at once
 * @param stateDirectory for this instance alone
 * @param threads 1 or more
 * @param kafka properties passed through to the clients untouched, after ours; credentials among them are never logged
 */
public record EnrichConfig(
        String bootstrapServers,
        String applicationId,
        String instanceId,
        Path stateDirectory,
        int threads,
        TopicCatalogue topics,
        Map<String, String> kafka) {

    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);

    public EnrichConfig {
        if (threads < 1) {
            throw new IllegalArgumentException("enrich needs at least one thread, not " + threads);
        }
        kafka = Map.copyOf(kafka);
    }

    /** All settings of the Streams application, the passed-through ones last. */
    public Properties properties() {
        var settings = new HashMap<String, Object>();
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL.toMillis());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
        settings.put(consumer(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) SESSION_TIMEOUT.toMillis());
        settings.put(producer(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), TopicCatalogue.MAX_RECORD_BYTES);
        settings.put(producer(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        var properties = new Properties();
        properties.putAll(settings);
        properties.putAll(kafka);
        return properties;
    }

    @Override
    public String toString() {
        return "EnrichConfig[%s at %s, instance %s, %d threads]"
                .formatted(applicationId, bootstrapServers, instanceId, threads);
    }

    private static String consumer(String key) {
        return StreamsConfig.consumerPrefix(key);
    }

    private static String producer(String key) {
        return StreamsConfig.producerPrefix(key);
    }
}
