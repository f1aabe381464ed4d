package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the enrichment alone. */
@Command(
        name = "enrich",
        description = "Runs the enrichment on a cluster until Ctrl-C; instances with other numbers share the work.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire enrich --bootstrap-server broker:9092 --instance 2"})
final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(names = "--instance", paramLabel = "ID", description = "Names this instance within its group. Default: 1")
    private @Nullable String instance;

    @Option(names = "--threads", paramLabel = "N", description = "Threads in this process. Default: 1")
    private @Nullable Integer threads;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var said = new EnumMap<Key, String>(Key.class);
        Said.put(said, Key.INSTANCE_ID, instance);
        Said.put(said, Key.ENRICH_THREADS, threads);
        var settings = options.settings(said);
        try (var shutdown = Shutdown.expect();
                var cluster = Cluster.connect(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            parts.add(Enrichment.start(settings, cluster));
            spec.commandLine().getErr().println("lodewire: enriching at " + cluster.bootstrapServers());
            parts.awaitEnd(shutdown);
        }
        return 0;
    }
}
