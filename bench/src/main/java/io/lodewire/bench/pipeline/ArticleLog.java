package io.lodewire.bench.pipeline;

import io.lodewire.events.RawArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The two ends of a measured topology: articles put in, outputs counted. */
final class ArticleLog {

    private final String bootstrapServers;
    private final TopicCatalogue topics;

    ArticleLog(String bootstrapServers, TopicCatalogue topics) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
    }

    void publish(List<RawArticle> articles) {
        Map<String, Object> properties = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                TopicCatalogue.MAX_RECORD_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                20);
        var serializer = EventSerdes.singleObject().serializer(RawArticle.class);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), serializer)) {
            var sent = articles.stream()
                    .map(article -> producer.send(record(article)))
                    .toList();
            producer.flush();
            sent.forEach(ArticleLog::mustBeThere);
        }
    }

    private ProducerRecord<String, RawArticle> record(RawArticle article) {
        var key = article.getProvider() + "|" + article.getItemUri();
        return new ProducerRecord<>(topics.rawArticles().name(), key, article);
    }

    private static void mustBeThere(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Counter countFromNow() {
        Map<String, Object> properties = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topics.enrichedArticles().name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Counter(consumer);
    }

    /** Counts committed outputs. */
    static final class Counter implements AutoCloseable {

        private static final Duration PATIENCE = Duration.ofMillis(100);

        private final KafkaConsumer<byte[], byte[]> consumer;

        Counter(KafkaConsumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        /** Returns when so many have come. */
        void await(int records) {
            for (int seen = 0; seen < records; ) {
                seen += consumer.poll(PATIENCE).count();
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
