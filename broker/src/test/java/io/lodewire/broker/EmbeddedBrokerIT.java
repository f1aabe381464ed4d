package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What clients see of one running broker. */
@Timeout(60)
class EmbeddedBrokerIT {

    private static final Condition<Config> NO_ENTRIES =
            new Condition<>(config -> config.entries().isEmpty(), "without entries");

    private static EmbeddedBroker broker;
    private static Topics topics;

    @BeforeAll
    static void start(@TempDir Path data) {
        broker = EmbeddedBroker.start(BrokerConfig.in(data));
        topics = new Topics(broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void shouldServeWhatWasProduced() throws Exception {
        topics.create("news", Map.of());

        topics.write(new ProducerRecord<>("news", "key", "a story"));

        assertThat(topics.read("news")).containsExactly("a story");
    }

    @Test
    void shouldHideAbortedTransactionsFromCommittedReaders() throws Exception {
        topics.create("transactions", Map.of());

        try (var producer = topics.producer(Map.of("transactional.id", "publisher"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("transactions", "key", "aborted"))
                    .get();
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("transactions", "key", "committed"))
                    .get();
            producer.commitTransaction();
        }

        assertThat(topics.read("transactions")).containsExactly("committed");
    }

    @Test
    void shouldNotInventAMistypedTopic() throws Exception {
        try (var admin = topics.admin()) {
            var described = admin.describeTopics(List.of("nwes")).allTopicNames();

            assertThatThrownBy(described::get).hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(admin.listTopics().names().get()).doesNotContain("nwes");
        }
    }

    @Test
    void shouldListenOnTheLoopbackAddressAlone() {
        var port = Integer.parseInt(broker.bootstrapServers().split(":", 2)[1]);

        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket("127.0.0.2", port).close());
    }

    @Test
    void shouldAnswerAQuestionForLogLevelsWithoutLog4j() throws Exception {
        var levels = new ConfigResource(ConfigResource.Type.BROKER_LOGGER, "1");

        try (var admin = topics.admin()) {
            assertThat(admin.describeConfigs(List.of(levels)).all().get()).hasValueSatisfying(NO_ENTRIES);
        }
    }
}
