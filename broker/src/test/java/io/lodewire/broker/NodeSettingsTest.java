package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    private static final Path FOLDER = Path.of("/data/broker");

    private static final Ports PORTS = new Ports(9092, 9093);

    @Test
    void shouldWireBrokerAndControllerOverTheLoopbackAddress() {
        var settings = NodeSettings.of(FOLDER, PORTS, Map.of());

        assertThat(settings)
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:9092")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9093")
                .containsEntry("log.dirs", FOLDER.toString());
    }

    @Test
    void shouldLetOverridesWinOverOurDefaults() {
        var overrides = Map.of("auto.create.topics.enable", "true", "num.io.threads", "2");

        assertThat(NodeSettings.of(FOLDER, PORTS, overrides)).containsAllEntriesOf(overrides);
    }

    @Test
    void shouldLetAnOverrideSendClientsThroughAnotherDoor() {
        var overrides = Map.of("advertised.listeners", "PLAINTEXT://127.0.0.1:19092");

        assertThat(NodeSettings.of(FOLDER, PORTS, overrides)).containsAllEntriesOf(overrides);
    }

    @Test
    void shouldRefuseToUnwireTheNode() {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> NodeSettings.of(FOLDER, PORTS, Map.of("listeners", "PLAINTEXT://0.0.0.0:9092")))
                .withMessage("The embedded broker sets listeners itself: it cannot be overridden");
    }
}
