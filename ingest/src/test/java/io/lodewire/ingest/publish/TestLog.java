package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A broker of the tests and what stands in its topics. */
final class TestLog implements AutoCloseable {

    static final EventSerdes SERDES = EventSerdes.singleObject();

    private final EmbeddedBroker broker;

    private TestLog(EmbeddedBroker broker) {
        this.broker = broker;
    }

    static TestLog start(Path data) {
        return new TestLog(EmbeddedBroker.start(BrokerConfig.in(data)));
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Topics of a test's own. */
    TopicCatalogue createTopics(String prefix) {
        var topics = new TopicCatalogue(prefix + ".", 2);
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            new TopicProvisioner(admin).createMissing(topics.all());
        }
        return topics;
    }

    /** The articles' ids, in the order of each partition, as committed readers see them. */
    List<String> uris(TopicCatalogue topics) {
        return articles(topics).stream().map(RawArticle::getItemUri).toList();
    }

    List<RawArticle> articles(TopicCatalogue topics) {
        var events = SERDES.deserializer(RawArticle.class);
        return read(topics.rawArticles()).stream()
                .map(record -> requireNonNull(events.deserialize(record.topic(), record.value())))
                .toList();
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    /** Everything committed, partition by partition. */
    List<ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    @Override
    public void close() {
        broker.close();
    }
}
