package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerDirectoryTest {

    @TempDir
    private Path data;

    @Test
    void shouldRememberPortsForTheNextOwner() {
        try (var directory = BrokerDirectory.open(data)) {
            assertThat(directory.lastPorts()).isEqualTo(Ports.NONE);
            directory.remember(new Ports(9092, 9093));
        }

        try (var directory = BrokerDirectory.open(data)) {
            assertThat(directory.lastPorts()).isEqualTo(new Ports(9092, 9093));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9092", "9092 x", "9092 9093 9094", "99999 9093", "123456 1"})
    void shouldForgetADamagedNote(String note) throws IOException {
        try (var directory = BrokerDirectory.open(data)) {
            Files.writeString(directory.path().resolve("lodewire.ports"), note);

            assertThat(directory.lastPorts()).isEqualTo(Ports.NONE);
        }
    }

    @Test
    void shouldHaveOneOwnerAtATime() {
        try (var owner = BrokerDirectory.open(data)) {
            assertThat(owner.path()).isEqualTo(data.resolve("broker"));
            assertThatExceptionOfType(BrokerException.class)
                    .isThrownBy(() -> BrokerDirectory.open(data))
                    .withMessage("Another Lodewire is using " + data + ": stop it, or choose another directory");
        }
    }

    @Test
    void shouldSayWhichDirectoryCannotBeUsed() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> BrokerDirectory.open(file))
                .withMessageStartingWith("Cannot keep the broker's data in " + file);
    }
}
