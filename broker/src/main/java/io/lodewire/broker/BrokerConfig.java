package io.lodewire.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an embedded broker keeps its data and where it listens.
 *
 * @param directory the data directory; the broker uses its folder {@code broker}
 * @param port the port for clients; 0 takes the last used one, or else a free one
 * @param overrides broker settings by Kafka's names, on top of ours
 */
public record BrokerConfig(Path directory, int port, Map<String, String> overrides) {

    private static final int MAX_PORT = 65_535;

    public BrokerConfig {
        if (port < 0 || port > MAX_PORT) {
            throw new BrokerException(
                    "Port " + port + " does not exist: ports go from 0 (any free one) to " + MAX_PORT);
        }
        if (directory.toString().contains(",")) {
            throw new BrokerException(
                    "Kafka cannot keep its data in " + directory + ": choose a directory without a comma in its name");
        }
        directory = directory.toAbsolutePath().normalize();
        overrides = Map.copyOf(overrides);
    }

    public static BrokerConfig in(Path directory) {
        return new BrokerConfig(directory, 0, Map.of());
    }

    public BrokerConfig withPort(int newPort) {
        return new BrokerConfig(directory, newPort, overrides);
    }

    public BrokerConfig with(String setting, String value) {
        var more = new TreeMap<>(overrides);
        more.put(setting, value);
        return new BrokerConfig(directory, port, more);
    }
}
