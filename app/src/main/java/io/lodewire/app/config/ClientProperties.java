package io.lodewire.app.config;

import java.util.Map;
import java.util.TreeMap;

/**
 * Kafka's own properties by the client that they are for. Values may be secret and are never printed.
 *
 * @param common for every client, such as those of SASL and TLS
 * @param consumer for consumers only, without {@code consumer.} in front
 * @param producer for producers only, without {@code producer.} in front
 * @param streams for Kafka Streams only, without {@code streams.} in front
 */
public record ClientProperties(
        Map<String, String> common,
        Map<String, String> consumer,
        Map<String, String> producer,
        Map<String, String> streams) {

    public ClientProperties {
        common = Map.copyOf(common);
        consumer = Map.copyOf(consumer);
        producer = Map.copyOf(producer);
        streams = Map.copyOf(streams);
    }

    static ClientProperties of(Map<String, Setting> kafka) {
        return new ClientProperties(
                without(kafka), below("consumer.", kafka), below("producer.", kafka), below("streams.", kafka));
    }

    /** As Kafka Streams reads them: its own, the common ones, and those of its clients with their prefix. */
    public Map<String, String> forStreams() {
        var properties = new TreeMap<>(common);
        consumer.forEach((key, value) -> properties.put("consumer." + key, value));
        producer.forEach((key, value) -> properties.put("producer." + key, value));
        properties.putAll(streams);
        return properties;
    }

    /** As a producer reads them. */
    public Map<String, String> forProducer() {
        var properties = new TreeMap<>(common);
        properties.putAll(producer);
        return properties;
    }

    /** As a consumer reads them. */
    public Map<String, String> forConsumer() {
        var properties = new TreeMap<>(common);
        properties.putAll(consumer);
        return properties;
    }

    @Override
    public String toString() {
        return "ClientProperties[common=%s, consumer=%s, producer=%s, streams=%s]"
                .formatted(common.keySet(), consumer.keySet(), producer.keySet(), streams.keySet());
    }

    private static Map<String, String> below(String prefix, Map<String, Setting> kafka) {
        var properties = new TreeMap<String, String>();
        kafka.forEach((key, setting) -> {
            if (key.startsWith(prefix)) {
                properties.put(key.substring(prefix.length()), setting.value());
            }
        });
        return properties;
    }

    private static Map<String, String> without(Map<String, Setting> kafka) {
        var properties = new TreeMap<String, String>();
        kafka.forEach((key, setting) -> {
            if (!key.startsWith("consumer.") && !key.startsWith("producer.") && !key.startsWith("streams.")) {
                properties.put(key, setting.value());
            }
        });
        return properties;
    }
}
