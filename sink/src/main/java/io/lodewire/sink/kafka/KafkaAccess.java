package io.lodewire.sink.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How to reach the cluster.
 *
 * @param common properties for every client, such as those of SASL and TLS
 * @param consumer properties for consumers only; those that exactness rests on are not theirs to change
 * @param producer likewise for producers
 */
public record KafkaAccess(
        String bootstrapServers,
        Map<String, String> common,
        Map<String, String> consumer,
        Map<String, String> producer) {

    /** After a kill the group waits this long for the dead member; the client's own default is 45 seconds. */
    private static final String SESSION_TIMEOUT_MS = "10000";

    public KafkaAccess {
        common = Map.copyOf(common);
        consumer = Map.copyOf(consumer);
        producer = Map.copyOf(producer);
    }

    /** Without any further properties. */
    public static KafkaAccess to(String bootstrapServers) {
        return new KafkaAccess(bootstrapServers, Map.of(), Map.of(), Map.of());
    }

    /** A consumer that sees committed records only and moves nowhere by itself. */
    public Consumer<byte[], byte[]> consumer(Member member, String offsetReset) {
        return new KafkaConsumer<>(
                consumerProperties(member, offsetReset), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Map<String, Object> consumerProperties(Member member, String offsetReset) {
        var properties = base();
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.putAll(consumer);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, member.group());
        member.instance().ifPresent(id -> properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id));
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, member.clientId());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, offsetReset);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return properties;
    }

    /** A producer with the given properties on top of the user's. */
    public Producer<byte[], byte[]> producer(Map<String, String> fixed) {
        return new KafkaProducer<>(producerProperties(fixed), new ByteArraySerializer(), new ByteArraySerializer());
    }

    Map<String, Object> producerProperties(Map<String, String> fixed) {
        var properties = base();
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        properties.putAll(producer);
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.putAll(fixed);
        return properties;
    }

    /** An administration client that gives up after 15 seconds. */
    public Admin admin() {
        var properties = base();
        properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "15000");
        properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000");
        return Admin.create(properties);
    }

    private Map<String, Object> base() {
        var properties = new HashMap<String, Object>(common);
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return properties;
    }

    /** Names the keys but none of the values, some of which are secret. */
    @Override
    public String toString() {
        return "KafkaAccess[%s, common=%s, consumer=%s, producer=%s]"
                .formatted(bootstrapServers, common.keySet(), consumer.keySet(), producer.keySet());
    }
}
