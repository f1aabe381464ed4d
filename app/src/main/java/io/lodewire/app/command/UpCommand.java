package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.Sinks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything in one process. */
@Command(
        name = "up",
        description = "Runs broker, enrichment and sinks in one process until Ctrl-C, and publishes an inbox.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire up --inbox inbox --out out"})
final class UpCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description = "What is in it and what comes into it is published, each article once.")
    private @Nullable Path inbox;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files are written. Default: .lodewire/out")
    private @Nullable Path out;

    @Option(names = "--routes", paramLabel = "FILE", description = "Which event goes where. Default: all, to files.")
    private @Nullable Path routes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var said = new EnumMap<Key, String>(Key.class);
        Said.put(said, Key.OUT_DIR, out);
        Said.put(said, Key.ROUTES_FILE, routes);
        said.put(Key.SINK_CREATE_TOPICS, "true");
        var settings = options.settings(said);
        try (var shutdown = Shutdown.expect();
                var cluster = Cluster.openOrStart(settings);
                var parts = new Parts()) {
            cluster.createMissing(cluster.topics().all());
            parts.add(Enrichment.start(settings, cluster));
            parts.add(Sinks.start(settings, cluster));
            if (inbox != null) {
                parts.add(Ingestion.inbox(
                        cluster, inbox, new TellingListener(spec.commandLine().getErr())));
            }
            greet(spec.commandLine().getOut(), cluster, settings.text(Key.OUT_DIR));
            parts.awaitEnd(shutdown);
        }
        return 0;
    }

    private static void greet(PrintWriter out, Cluster cluster, String files) {
        out.println("Kafka at " + cluster.bootstrapServers() + ", files under " + files + ", Ctrl-C to stop.");
        out.println("Next, in another terminal:");
        out.println("  lodewire tail --from-beginning                     the policy actions");
        out.println("  lodewire ingest archive.tar.gz                     publish more");
        out.println("  lodewire topics describe                           what the topics are");
        out.flush();
    }
}
