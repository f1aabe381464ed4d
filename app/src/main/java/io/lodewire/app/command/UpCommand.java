package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Enrichment;
import io.lodewire.app.run.LiveSources;
import io.lodewire.app.run.Parts;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.Sinks;
import io.lodewire.app.view.Style;
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
        description = "Runs broker, enrichment, sinks and live sources in one process until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire up --inbox inbox --feeds feeds.yaml --out out"})
final class UpCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description = {
                "What is in it and what comes into it is published, each article once; read files go to",
                "done/ or failed/ in it. A file or archive is published and left where it is."
            })
    private @Nullable Path inbox;

    @Option(names = "--feeds", paramLabel = "FILE", description = "feeds.yaml: RSS, Atom and other feeds to poll.")
    private @Nullable Path feeds;

    @Option(
            names = "--push-port",
            paramLabel = "PORT",
            description = "Articles may be pushed to POST /articles on this port, from this machine. Default: off.")
    private @Nullable Integer pushPort;

    @Option(names = "--json", description = "How the sources are doing, as JSON objects; every ten seconds.")
    private boolean json;

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
            var sources = new LiveSources(
                    cluster, parts, new TellingListener(spec.commandLine().getErr()));
            addTo(sources, settings);
            greet(cluster, settings.text(Key.OUT_DIR));
            watch(sources, parts);
            parts.awaitEnd(shutdown);
        }
        return 0;
    }

    private void addTo(LiveSources sources, Settings settings) {
        if (inbox != null) {
            sources.addInbox(inbox);
        }
        if (feeds != null) {
            sources.addFeeds(feeds);
        }
        if (pushPort != null) {
            sources.addPush(pushPort, settings.find(Key.PUSH_TOKEN));
        }
    }

    private void watch(LiveSources sources, Parts parts) {
        if (json || Style.isTerminal()) {
            parts.add(StatusTicker.start(sources::statuses, spec.commandLine().getOut(), json));
        }
    }

    /** Standard output is for machines alone where they asked for it. */
    private void greet(Cluster cluster, String files) {
        var out = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        out.println("Kafka at " + cluster.bootstrapServers() + ", files under " + files + ", Ctrl-C to stop.");
        out.println("Next, in another terminal:");
        out.println("  lodewire tail --from-beginning                     the policy actions");
        out.println("  lodewire ingest archive.tar.gz                     publish more");
        out.println("  lodewire topics describe                           what the topics are");
        out.flush();
    }
}
