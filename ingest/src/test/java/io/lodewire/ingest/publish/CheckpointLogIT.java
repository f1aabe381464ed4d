package io.lodewire.ingest.publish;

import static io.lodewire.ingest.publish.ListSource.story;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.Checkpoint;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources share the topic of checkpoints, and none may be misled by what another is about to write. */
@Timeout(120)
class CheckpointLogIT {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    private static Path data;

    @Test
    void shouldWaitForAnOpenTransactionThatHidesItsOwnCheckpoint() throws Exception {
        try (var log = TestLog.start(data);
                var other = otherSource(log)) {
            var topics = log.createTopics("hidden");
            var source = ListSource.of(List.of(story("1", "Tin"), story("2", "Zinc")));
            other.initTransactions();
            publisher(log, topics).publish(onceOpened(source, () -> beginWith(checkpoint(topics, "other"), other)));

            var again =
                    CompletableFuture.supplyAsync(() -> publisher(log, topics).publish(source));
            assertThatThrownBy(() -> again.get(3, SECONDS)).isInstanceOf(TimeoutException.class);
            other.abortTransaction();

            assertThat(again.get(60, SECONDS)).isEqualTo(PublishedCounts.NONE);
            assertThat(log.uris(topics)).containsExactlyInAnyOrder("1", "2");
        }
    }

    /** The source, with something that happens after its positions have been read and before its first commit. */
    private static Source onceOpened(Source source, Runnable happening) {
        return new Source() {
            @Override
            public String id() {
                return source.id();
            }

            @Override
            public Arrivals open(Positions positions) throws IOException {
                happening.run();
                return source.open(positions);
            }
        };
    }

    private static void beginWith(ProducerRecord<byte[], byte[]> record, Producer<byte[], byte[]> producer) {
        producer.beginTransaction();
        var unused = producer.send(record);
        producer.flush();
    }

    private static ProducerRecord<byte[], byte[]> checkpoint(TopicCatalogue topics, String part) {
        var topic = topics.checkpoints().name();
        var event = new Checkpoint(part, Map.of(), 0L, NOW);
        return new ProducerRecord<>(
                topic,
                part.getBytes(UTF_8),
                TestLog.SERDES.serializer(Checkpoint.class).serialize(topic, event));
    }

    private static Producer<byte[], byte[]> otherSource(TestLog log) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", log.bootstrapServers(), "transactional.id", "other-source");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Publisher publisher(TestLog log, TopicCatalogue topics) {
        var config = PublisherConfig.of(log.bootstrapServers(), topics, TestLog.SERDES, Map.of());
        return new Publisher(config, PublishListener.SILENT, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
