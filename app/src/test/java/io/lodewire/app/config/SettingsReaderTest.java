package io.lodewire.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    private Path directory;

    @Test
    void shouldFallBackToDefaults() {
        var settings = SettingsReader.read(null, Map.of(), Map.of());

        assertThat(settings.setting(Key.TOPIC_PARTITIONS)).isEqualTo(new Setting("4", "default"));
        assertThat(settings.find(Key.REGISTRY_URL)).isEmpty();
    }

    @Test
    void shouldLetTheCommandLineWinOverEnvironmentOverFile() throws IOException {
        var file = file("topic.prefix = file.\nenrich.threads = 2\nout.dir = file-out\n");
        var environment = Map.of("LODEWIRE_TOPIC_PREFIX", "environment.", "LODEWIRE_OUT_DIR", "environment-out");

        var settings = SettingsReader.read(file, environment, Map.of(Key.OUT_DIR, "said-out"));

        assertThat(settings.text(Key.ENRICH_THREADS)).isEqualTo("2");
        assertThat(settings.setting(Key.TOPIC_PREFIX))
                .isEqualTo(new Setting("environment.", "environment LODEWIRE_TOPIC_PREFIX"));
        assertThat(settings.setting(Key.OUT_DIR)).isEqualTo(new Setting("said-out", "command line"));
    }

    @Test
    void shouldReadEveryKeyOfOurs() throws IOException {
        var lines = new StringBuilder();
        for (var key : Key.values()) {
            lines.append(key.key()).append(" = 7\n");
        }

        var settings = SettingsReader.read(file(lines.toString()), Map.of(), Map.of());

        for (var key : Key.values()) {
            assertThat(settings.text(key)).as(key.key()).isEqualTo("7");
        }
    }

    @Test
    void shouldPassKafkasPropertiesThroughByClient() throws IOException {
        var file = file("""
                kafka.security.protocol = SASL_SSL
                consumer.fetch.max.bytes = 1
                producer.linger.ms = 2
                streams.num.standby.replicas = 1
                """);

        var clients = SettingsReader.read(file, Map.of("KAFKA_SASL_MECHANISM", "PLAIN"), Map.of())
                .clients();

        assertThat(clients.common())
                .containsOnly(Map.entry("security.protocol", "SASL_SSL"), Map.entry("sasl.mechanism", "PLAIN"));
        assertThat(clients.forConsumer()).containsEntry("fetch.max.bytes", "1").containsKey("sasl.mechanism");
        assertThat(clients.forProducer()).containsEntry("linger.ms", "2");
        assertThat(clients.forStreams())
                .containsEntry("producer.linger.ms", "2")
                .containsEntry("num.standby.replicas", "1");
    }

    @Test
    void shouldNameAllProblemsAtOnceWithWhatWasMeant() throws IOException {
        var file = file("topic.prefx = a\nenrich.treads = 2\n");

        assertThatThrownBy(() -> SettingsReader.read(file, Map.of(), Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("'topic.prefx'; did you mean 'topic.prefix'?")
                .hasMessageContaining("'enrich.treads'; did you mean 'enrich.threads'?");
    }

    @Test
    void shouldReadASecretFromAFile() throws IOException {
        var secret = Files.writeString(directory.resolve("secret"), "user:pass\n");

        var settings =
                SettingsReader.read(null, Map.of("LODEWIRE_SCHEMA_REGISTRY_USER_FILE", secret.toString()), Map.of());

        assertThat(settings.text(Key.REGISTRY_USER)).isEqualTo("user:pass");
    }

    @Test
    void shouldLeaveVariablesOfScriptsAlone() {
        var settings =
                SettingsReader.read(null, Map.of("KAFKA_HOME", "/opt/kafka", "LODEWIRE_JAVA_OPTS", "-Xmx1g"), Map.of());

        assertThat(settings.kafka()).isEmpty();
    }

    @Test
    void shouldRefuseANumberBelowOne() {
        var settings = SettingsReader.read(null, Map.of(), Map.of(Key.ENRICH_THREADS, "0"));

        assertThatThrownBy(() -> settings.count(Key.ENRICH_THREADS))
                .isInstanceOf(ConfigException.class)
                .hasMessage("enrich.threads must be a whole number of at least 1, not '0' (command line)");
    }

    @Test
    void shouldKeepValuesOutOfItsText() throws IOException {
        var file = file("kafka.sasl.jaas.config = hush\n");

        var clients = SettingsReader.read(file, Map.of(), Map.of()).clients();

        assertThat(clients.toString()).contains("sasl.jaas.config").doesNotContain("hush");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("lodewire.properties"), content);
    }
}
