package io.lodewire.ingest.replay;

import io.lodewire.events.RawArticle;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.publish.RawArticleReader;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import io.lodewire.schemas.serde.EventDeserializer;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.serde.UndecodableRecordException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The raw articles that a topic holds when it is opened, one partition after the other, always from the beginning. It
 * belongs to no group, so that nobody's offsets move.
 */
public final class TopicSource implements Source {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final String topic;
    private final EventDeserializer<RawArticle> articles;
    private final Map<String, Object> properties;

    /**
     * A topic of raw articles.
     *
     * @param kafka properties passed through to the client untouched; credentials among them are never logged
     */
    public TopicSource(String topic, String bootstrapServers, EventSerdes serdes, Map<String, String> kafka) {
        this.topic = topic;
        this.articles = serdes.deserializer(RawArticle.class);
        this.properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public String id() {
        return "topic-" + topic;
    }

    @Override
    public Arrivals open(Positions positions) {
        var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted((a, b) -> Integer.compare(a.partition(), b.partition()))
                .toList();
        return new ToTheEnd(consumer, partitions, consumer.endOffsets(partitions));
    }

    private Item item(ConsumerRecord<byte[], byte[]> record) {
        try {
            var article = articles.deserialize(record.topic(), record.value());
            return article == null
                    ? undecodable(record, "the record has no value")
                    : new Item.Story(RawArticleReader.article(article), Frame.whole(record.value()));
        } catch (UndecodableRecordException | IllegalArgumentException e) {
            return undecodable(record, String.valueOf(e.getMessage()));
        }
    }

    private static Item undecodable(ConsumerRecord<byte[], byte[]> record, String why) {
        var bytes = record.value() == null ? new byte[0] : record.value();
        return new Item.Malformed(Flaw.MALFORMED, why, Frame.whole(bytes));
    }

    private final class ToTheEnd implements Arrivals {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Deque<TopicPartition> left;
        private final Map<TopicPartition, Long> ends;
        private final Deque<ConsumerRecord<byte[], byte[]>> fetched = new ArrayDeque<>();

        ToTheEnd(
                KafkaConsumer<byte[], byte[]> consumer,
                List<TopicPartition> partitions,
                Map<TopicPartition, Long> ends) {
            this.consumer = consumer;
            this.left = new ArrayDeque<>(partitions);
            this.ends = ends;
        }

        @Override
        public Step next() {
            if (!fetched.isEmpty()) {
                return arrived(fetched.remove());
            }
            var partition = left.peek();
            if (partition == null) {
                return new Step.Ended();
            }
            fetch(partition);
            return new Step.Idle();
        }

        @Override
        public void close() {
            consumer.close();
        }

        private void fetch(TopicPartition partition) {
            if (!consumer.assignment().contains(partition)) {
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
            }
            long end = ends.getOrDefault(partition, 0L);
            if (consumer.position(partition) >= end) {
                left.remove();
                return;
            }
            for (var record : consumer.poll(PATIENCE)) {
                if (record.offset() < end) {
                    fetched.add(record);
                }
            }
        }

        private Step arrived(ConsumerRecord<byte[], byte[]> record) {
            var place = "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
            return new Step.Arrived(item(record), place, new Mark(id(), Position.START));
        }
    }
}
