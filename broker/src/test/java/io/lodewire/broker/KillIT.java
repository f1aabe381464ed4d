package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker in another process: it holds its directory, and a kill loses nothing that was acknowledged. */
@Timeout(120)
class KillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);

    /** With Kafka's own settings the broker waits 9 s for its old session to end. */
    private static final Duration COST_OF_A_KILL = Duration.ofSeconds(6);

    @Test
    void shouldKeepAllThatWasAcknowledgedBeforeAKill(@TempDir Path data) throws Exception {
        try (var child = BrokerProcess.start(data)) {
            var topics = new Topics(child.bootstrapServers());
            topics.create("news", Map.of());
            topics.write(new ProducerRecord<>("news", "key", "acknowledged"));
            try (var producer = topics.producer(Map.of("transactional.id", "publisher"))) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("news", "key", "committed")).get();
                producer.commitTransaction();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("news", "key", "in flight")).get();
                child.kill();
                producer.close(Duration.ZERO);
            }
        }

        try (var broker = EmbeddedBroker.start(BrokerConfig.in(data))) {
            var topics = new Topics(broker.bootstrapServers());
            try (var successor = topics.producer(Map.of("transactional.id", "publisher"))) {
                successor.initTransactions();
            }

            assertThat(topics.read("news")).containsExactly("acknowledged", "committed");
        }
    }

    @Test
    void shouldReturnFromAKillNearlyAsFastAsFromAStop(@TempDir Path data) throws Exception {
        try (var child = BrokerProcess.start(data)) {
            child.stop();
        }
        var afterStop = timeToStart(data);
        try (var child = BrokerProcess.start(data)) {
            child.kill();
        }
        var afterKill = timeToStart(data);

        LOG.info("Started in {} ms after a stop, in {} ms after a kill", afterStop.toMillis(), afterKill.toMillis());
        assertThat(afterKill).isLessThan(afterStop.plus(COST_OF_A_KILL));
    }

    @Test
    void shouldRefuseADirectoryThatAnotherProcessHolds(@TempDir Path data) throws Exception {
        try (var child = BrokerProcess.start(data)) {
            assertThatExceptionOfType(BrokerException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(BrokerConfig.in(data)))
                    .withMessageStartingWith("Another Lodewire is using " + data);
            assertThat(child.stop()).isEmpty();
        }
    }

    private static Duration timeToStart(Path data) {
        var before = Instant.now();
        EmbeddedBroker.start(BrokerConfig.in(data)).close();
        return Duration.between(before, Instant.now());
    }
}
