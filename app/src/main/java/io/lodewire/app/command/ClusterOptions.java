package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which cluster a command works on. */
final class ClusterOptions {

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "A Kafka cluster. Default: the embedded broker under --data.")
    private @Nullable String bootstrapServer;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Properties: Lodewire's own, and kafka.* for every Kafka client (SASL, TLS ...).")
    private @Nullable Path config;

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", description = "Put in front of every topic's name.")
    private @Nullable String topicPrefix;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The embedded broker's data and local state. Default: .lodewire")
    private @Nullable Path data;

    /** The settings of this run: defaults, file, environment, command line. */
    Settings settings() {
        return settings(Map.of());
    }

    /** As {@link #settings()}, with what the command's own options say. */
    Settings settings(Map<Key, String> more) {
        var said = new EnumMap<Key, String>(Key.class);
        Said.put(said, Key.BOOTSTRAP_SERVERS, bootstrapServer);
        Said.put(said, Key.TOPIC_PREFIX, topicPrefix);
        Said.put(said, Key.DATA_DIR, data);
        said.putAll(more);
        return SettingsReader.read(config, System.getenv(), said);
    }
}
