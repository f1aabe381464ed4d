package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A replayed story of 1987 must outlive Kafka's retention, which counts from a record's stamp. */
@Timeout(120)
class OldStampIT {

    private static final long OCTOBER_1987 =
            Instant.parse("1987-10-19T15:02:20Z").toEpochMilli();

    private static final Map<String, Map<String, String>> KEEPERS = Map.of(
            "append-time", Map.of("message.timestamp.type", "LogAppendTime"),
            "append-time-compacted", Map.of("message.timestamp.type", "LogAppendTime", "cleanup.policy", "compact"),
            "compacted", Map.of("cleanup.policy", "compact"));

    @Test
    void shouldKeepStoriesOf1987WhereTheStampIsTheBrokersOrKeysAreCompacted(@TempDir Path data) throws Exception {
        var config = BrokerConfig.in(data)
                .with("log.retention.check.interval.ms", "1000")
                .with("log.initial.task.delay.ms", "100");

        try (var broker = EmbeddedBroker.start(config)) {
            var topics = new Topics(broker.bootstrapServers());
            for (var keeper : KEEPERS.entrySet()) {
                fill(topics, keeper.getKey(), keeper.getValue());
            }
            fill(topics, "control", Map.of());

            await().atMost(Duration.ofSeconds(60)).until(() -> topics.read("control"), List::isEmpty);

            assertThat(KEEPERS.keySet())
                    .allSatisfy(topic -> assertThat(topics.read(topic)).containsExactly("a story of 1987"));
        }
    }

    private static void fill(Topics topics, String topic, Map<String, String> settings) throws Exception {
        topics.create(topic, settings);
        topics.write(new ProducerRecord<>(topic, 0, OCTOBER_1987, "key", "a story of 1987"));
    }
}
