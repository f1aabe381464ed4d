package io.lodewire.app.command;

import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Shutdown;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes articles. */
@Command(
        name = "ingest",
        description = {
            "Publishes articles of any supported format to news.raw.v1, each exactly once.",
            "A second run publishes only what is new."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire ingest --bootstrap-server broker:9092 archive.tar.gz inbox/"})
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "Files, folders or archives (.gz, .zst, .zip, .tar.gz); '-' or nothing: standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "Names the source; two runs with the same one exclude each other. Default: ${DEFAULT-VALUE}")
    private String source = "files";

    @Option(names = "--json", description = "The summary as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var listener = new TellingListener(spec.commandLine().getErr());
        try (var shutdown = Shutdown.expect();
                var cluster = Cluster.connect(options.settings())) {
            cluster.createMissing(cluster.topics().all());
            var publisher = Ingestion.publisher(cluster, listener);
            shutdown.onAsked(publisher::stop);
            var counts = publisher.publish(Ingestion.files(source, files));
            spec.commandLine().getOut().println(json ? Summaries.json(counts) : Summaries.line(counts));
        }
        return 0;
    }
}
