package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.Sinks;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the sinks alone. */
@Command(
        name = "sink",
        description = "Writes enriched events to routed topics and files until Ctrl-C, each exactly once.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire sink --bootstrap-server broker:9092 --routes routes.yaml --out out"})
final class SinkCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(names = "--routes", paramLabel = "FILE", description = "Which event goes where. Default: all, to files.")
    private @Nullable Path routes;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files are written. Default: .lodewire/out")
    private @Nullable Path out;

    @Option(names = "--instance", paramLabel = "ID", description = "Names this instance within its group. Default: 1")
    private @Nullable String instance;

    @Option(names = "--create-topics", description = "Create routed topics that are missing.")
    private boolean createTopics;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var said = new EnumMap<Key, String>(Key.class);
        Said.put(said, Key.ROUTES_FILE, routes);
        Said.put(said, Key.OUT_DIR, out);
        Said.put(said, Key.INSTANCE_ID, instance);
        if (createTopics) {
            said.put(Key.SINK_CREATE_TOPICS, "true");
        }
        var settings = options.settings(said);
        try (var shutdown = Shutdown.expect();
                var cluster = Cluster.connect(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            parts.add(Sinks.start(settings, cluster));
            spec.commandLine().getErr().println("lodewire: writing from " + cluster.bootstrapServers());
            parts.awaitEnd(shutdown);
        }
        return 0;
    }
}
