package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerConfigTest {

    @Test
    void shouldLeaveThePortOpenAndOverrideNothingByDefault() {
        var config = BrokerConfig.in(Path.of("data"));

        assertThat(config).isEqualTo(new BrokerConfig(Path.of("data").toAbsolutePath(), 0, Map.of()));
    }

    @Test
    void shouldTakePortAndOverrides() {
        var config = BrokerConfig.in(Path.of("data"))
                .with("a", "1")
                .withPort(9092)
                .with("b", "2")
                .with("a", "3");

        assertThat(config.port()).isEqualTo(9092);
        assertThat(config.overrides()).isEqualTo(Map.of("a", "3", "b", "2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void shouldRejectAPortThatDoesNotExist(int port) {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> BrokerConfig.in(Path.of("data")).withPort(port))
                .withMessageContaining("Port " + port);
    }

    @Test
    void shouldRejectADirectoryThatKafkaWouldTakeForTwo() {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> BrokerConfig.in(Path.of("ores, metals")))
                .withMessageContaining("without a comma");
    }
}
