package io.lodewire.sink.topic;

import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.kafka.EventReader;
import io.lodewire.sink.kafka.SourceTopics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * One consumer and one transactional producer for as long as their transactions succeed.
 *
 * <p>After a failure the session is thrown away as a whole. The next one, under the same transactional id, has what was
 * left open aborted and begins at the committed offset, which is the one thing that is known to be right.
 */
final class RoutingSession implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    /** How long readers wait behind the transaction of a router that was killed, at most. */
    private static final String TRANSACTION_TIMEOUT_MS = "15000";

    /** The largest record of any topic of ours with room for the headers that are added. */
    private static final int MAX_REQUEST_BYTES = TopicCatalogue.MAX_RECORD_BYTES + (1 << 20);

    private final SourceTopics sources;
    private final RoutedRecords routed;
    private final EventReader reader;
    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final AtomicLong setAside = new AtomicLong();

    RoutingSession(TopicRouterConfig config, SourceTopics sources, String transactionalId) {
        this.sources = sources;
        this.routed = new RoutedRecords(config.routes(), config.topics());
        this.producer = config.kafka()
                .producer(Map.of(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId,
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MS,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(MAX_REQUEST_BYTES)));
        this.consumer = config.kafka().consumer(config.member(), "earliest");
        var deadLetterTopic = config.topics().deadLetters().name();
        this.reader = new EventReader(sources, config.serdes(), deadLetterTopic, letter -> {
            send(letter);
            setAside.incrementAndGet();
        });
    }

    void begin() {
        producer.initTransactions();
        consumer.subscribe(sources.names());
    }

    /** Waits shortly for records and routes them in one transaction; what has been committed by it. */
    Optional<TopicCounts> step() {
        var batch = consumer.poll(POLL);
        return batch.isEmpty() ? Optional.empty() : Optional.of(route(batch));
    }

    private TopicCounts route(ConsumerRecords<byte[], byte[]> batch) {
        setAside.set(0);
        producer.beginTransaction();
        var sent = 0;
        for (var record : batch) {
            sent += route(record);
        }
        producer.sendOffsetsToTransaction(offsets(batch), consumer.groupMetadata());
        producer.commitTransaction();
        return new TopicCounts(batch.count(), sent, 1, setAside.get(), 0);
    }

    private int route(ConsumerRecord<byte[], byte[]> record) {
        var records = reader.read(record)
                .map(event -> routed.of(record, sources.source(record.topic()), event))
                .orElse(List.of());
        records.forEach(this::send);
        return records.size();
    }

    /** A record that cannot be sent makes the commit fail. */
    private void send(ProducerRecord<byte[], byte[]> record) {
        var unused = producer.send(record);
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(ConsumerRecords<byte[], byte[]> batch) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : batch.partitions()) {
            offsets.put(partition, new OffsetAndMetadata(consumer.position(partition)));
        }
        return offsets;
    }

    @Override
    public void close() {
        try {
            consumer.close(CloseOptions.timeout(CLOSE));
        } finally {
            producer.close(CLOSE);
        }
    }
}
