package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping, one after the other and side by side. */
@Timeout(120)
class LifecycleIT {

    @TempDir
    private Path data;

    @Test
    void shouldContinueWithAddressTopicsAndRecordsAfterARestart() throws Exception {
        String address;
        try (var first = EmbeddedBroker.start(BrokerConfig.in(data))) {
            address = first.bootstrapServers();
            new Topics(address).create("news", Map.of());
            new Topics(address).write(new ProducerRecord<>("news", "key", "before"));
        }

        try (var second = EmbeddedBroker.start(BrokerConfig.in(data))) {
            new Topics(address).write(new ProducerRecord<>("news", "key", "after"));

            assertThat(second.bootstrapServers()).isEqualTo(address);
            assertThat(EmbeddedBroker.lastAddress(data)).contains(address);
            assertThat(new Topics(address).read("news")).containsExactly("before", "after");
        }
    }

    @Test
    void shouldKnowNoAddressWhereNoBrokerEverRan() {
        assertThat(EmbeddedBroker.lastAddress(data)).isEmpty();
    }

    @Test
    void shouldMoveToAnotherPortWhenTheLastOneIsTaken() throws Exception {
        String address;
        try (var first = EmbeddedBroker.start(BrokerConfig.in(data))) {
            address = first.bootstrapServers();
            new Topics(address).create("news", Map.of());
            new Topics(address).write(new ProducerRecord<>("news", "key", "a story"));
        }

        try (var squatter = new ServerSocket(portOf(address), 1, InetAddress.getLoopbackAddress());
                var second = EmbeddedBroker.start(BrokerConfig.in(data))) {
            assertThat(portOf(second.bootstrapServers())).isNotEqualTo(squatter.getLocalPort());
            assertThat(new Topics(second.bootstrapServers()).read("news")).containsExactly("a story");
        }
    }

    @Test
    void shouldRunBesideAnotherInOneProcessAndCloseTwice(@TempDir Path other) throws Exception {
        try (var first = EmbeddedBroker.start(BrokerConfig.in(data))) {
            var second = EmbeddedBroker.start(BrokerConfig.in(other));
            second.close();

            second.close();

            assertThat(second.bootstrapServers()).isNotEqualTo(first.bootstrapServers());
            new Topics(first.bootstrapServers()).create("still-here", Map.of());
        }
    }

    @Test
    void shouldRefuseADirectoryInUseAndLeaveItsOwnerAlone() throws Exception {
        try (var owner = EmbeddedBroker.start(BrokerConfig.in(data))) {
            assertThatExceptionOfType(BrokerException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(BrokerConfig.in(data)))
                    .withMessageStartingWith("Another Lodewire is using " + data);

            new Topics(owner.bootstrapServers()).create("still-here", Map.of());
        }
    }

    @Test
    void shouldGiveTheDirectoryFreeWhenKafkaDoesNotStart() {
        var config = BrokerConfig.in(data);

        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> EmbeddedBroker.start(config.with("num.io.threads", "several")))
                .withMessageStartingWith("Kafka does not start on " + data)
                .withMessageContaining("num.io.threads");

        EmbeddedBroker.start(config).close();
    }

    private static int portOf(String address) {
        return Integer.parseInt(address.split(":", 2)[1]);
    }
}
