package io.lodewire.sink.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** A broker with what tests do to it: publish articles, as enrichment does, and count what is on a topic. */
public final class Cluster implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final Producer<byte[], byte[]> producer;

    private Cluster(EmbeddedBroker broker) {
        this.broker = broker;
        this.producer = access().producer(Map.of("transactional.id", "enrich"));
        producer.initTransactions();
    }

    public static Cluster start(Path directory) {
        return new Cluster(EmbeddedBroker.start(BrokerConfig.in(directory)));
    }

    public KafkaAccess access() {
        return KafkaAccess.to(broker.bootstrapServers());
    }

    /** Creates the topics of a catalogue. */
    public void create(TopicCatalogue topics) {
        create(topics.all());
    }

    public void create(List<Topic> topics) {
        try (var admin = access().admin()) {
            new TopicProvisioner(admin).createMissing(topics);
        }
    }

    public Admin admin() {
        return access().admin();
    }

    /** Publishes articles in one transaction. */
    public void publish(TopicCatalogue topics, List<EnrichedArticle> articles) {
        send(topics, articles);
        producer.commitTransaction();
    }

    /** Leaves articles on the topic that no reader of committed records may see. */
    public void publishAndAbort(TopicCatalogue topics, List<EnrichedArticle> articles) {
        send(topics, articles);
        producer.flush();
        producer.abortTransaction();
    }

    public void publishBytes(String topic, byte[] value) {
        producer.beginTransaction();
        var unused = producer.send(new ProducerRecord<>(topic, "bytes".getBytes(UTF_8), value));
        producer.commitTransaction();
    }

    private void send(TopicCatalogue topics, List<EnrichedArticle> articles) {
        var topic = topics.enrichedArticles().name();
        var serializer = EventSerdes.singleObject().serializer(EnrichedArticle.class);
        producer.beginTransaction();
        for (var article : articles) {
            var record = new ProducerRecord<>(
                    topic, article.getEventId().getBytes(UTF_8), serializer.serialize(topic, article));
            record.headers().add("traceparent", "00-trace".getBytes(UTF_8));
            var unused = producer.send(record);
        }
    }

    /** The committed records of a topic, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = access().consumer(new Member("reader", Optional.empty()), "none")) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    /** How often each article stands on a topic, committed. */
    public Map<String, Integer> counts(String topic) {
        var decoder = EventSerdes.singleObject().deserializer(EnrichedArticle.class);
        var counts = new TreeMap<String, Integer>();
        for (var record : read(topic)) {
            var article = Objects.requireNonNull(decoder.deserialize(topic, record.value()));
            counts.merge(article.getEventId(), 1, Integer::sum);
        }
        return counts;
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
    }
}
