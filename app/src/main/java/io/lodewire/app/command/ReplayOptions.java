package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.replay.Run;
import io.lodewire.app.replay.RunDirectory;
import io.lodewire.app.replay.RunFacts;
import io.lodewire.app.replay.RunSettings;
import io.lodewire.app.run.Shutdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What all commands on runs are told, and the sitting that two of them share. */
final class ReplayOptions {

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

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", description = "Of the installation that the run is of.")
    private @Nullable String topicPrefix;

    @Option(names = "--data", paramLabel = "DIR", description = "Where runs are kept. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of(".lodewire");

    @Option(names = "--json", description = "Results as JSON, one object a line.")
    private boolean json;

    Path data() {
        return data;
    }

    boolean json() {
        return json;
    }

    RunSettings settings(RunDirectory directory, RunFacts facts) {
        var said = new EnumMap<Key, String>(Key.class);
        said.put(Key.DATA_DIR, data.toString());
        Said.put(said, Key.BOOTSTRAP_SERVERS, bootstrapServer);
        Said.put(said, Key.TOPIC_PREFIX, topicPrefix);
        return new RunSettings(config, System.getenv(), Map.copyOf(said), directory, facts);
    }

    /** Runs until the end or until asked to stop; 0 in both cases, since a stopped run has lost nothing. */
    int sit(RunDirectory directory, CommandLine command) throws IOException {
        var progress = ReplayProgress.on(command.getErr());
        try (var shutdown = Shutdown.expect()) {
            var settings = settings(directory, directory.facts());
            var result = new Run(directory, settings, shutdown, progress).sit();
            progress.clear();
            if (result.isEmpty()) {
                command.getErr()
                        .println("lodewire: stopped; go on with 'lodewire replay resume %s'".formatted(directory.id()));
                return CommandLine.ExitCode.OK;
            }
            RunViews.of(json).result(directory.facts(), result.get()).forEach(command.getOut()::println);
            command.getOut().flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
