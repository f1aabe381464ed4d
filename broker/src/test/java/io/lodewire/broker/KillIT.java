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

    private static final Duration BAR = Duration.ofSeconds(20);

    @Test
    void shouldReturnSoonAfterAKillWithAllThatWasAcknowledged(@TempDir Path data) throws Exception {
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

        var before = Instant.now();
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(data))) {
            var topics = new Topics(broker.bootstrapServers());
            try (var successor = topics.producer(Map.of("transactional.id", "publisher"))) {
                successor.initTransactions();
            }
            var values = topics.read("news");
            var recovery = Duration.between(before, Instant.now());

            LOG.info("Back {} ms after a kill, transactions settled and records read", recovery.toMillis());
            assertThat(values).containsExactly("acknowledged", "committed");
            assertThat(recovery).isLessThan(BAR);
        }
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
}
