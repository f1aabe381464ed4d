package io.lodewire.app.command;

import io.lodewire.app.run.Benchmarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures Lodewire beside a yardstick in the same run. */
@Command(
        name = "bench",
        description = "Measures Lodewire beside a yardstick, in the same run on the same articles.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchCommand.Engine.class, BenchCommand.Pipeline.class, BenchCommand.Files.class},
        footer = {"", "Example: lodewire bench pipeline archive.tar.gz"})
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which benchmark?");
    }

    /** The engine beside a plain scan. */
    @Command(
            name = "engine",
            description = "Articles/s and MB/s of the engine on one thread, beside a plain scan of the characters.",
            mixinStandardHelpOptions = true)
    static final class Engine implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles of any supported format.")
        private List<Path> files = List.of();

        @Option(names = "--rounds", description = "Rounds of each. Default: ${DEFAULT-VALUE}")
        private int rounds = 5;

        @Option(names = "--json", description = "The result as one JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var result = Benchmarks.engine(files, rounds);
            spec.commandLine().getOut().println(json ? Summaries.json(result) : Summaries.table(result));
            return 0;
        }
    }

    /** Both topologies on one broker. */
    @Command(
            name = "pipeline",
            description = "Articles/s through an identity topology and through the enrichment, on one broker.",
            mixinStandardHelpOptions = true)
    static final class Pipeline implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles of any supported format.")
        private List<Path> files = List.of();

        @Option(names = "--rounds", description = "Rounds of each topology. Default: ${DEFAULT-VALUE}")
        private int rounds = 3;

        @Option(names = "--json", description = "The result as one JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var result = Benchmarks.pipeline(files, rounds);
            spec.commandLine().getOut().println(json ? Summaries.json(result) : Summaries.table(result));
            return 0;
        }
    }

    /** The file sink beside a consumer. */
    @Command(
            name = "sink",
            description = "Events/s into files, beside a consumer that decodes the same events, on one broker.",
            mixinStandardHelpOptions = true)
    static final class Files implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles of any supported format.")
        private List<Path> files = List.of();

        @Option(names = "--events", description = "Events in the topic. Default: ${DEFAULT-VALUE}")
        private int events = 100_000;

        @Option(names = "--format", description = "As routes.yaml names it. Default: ${DEFAULT-VALUE}")
        private String format = "parquet";

        @Option(names = "--rounds", description = "Rounds of each. Default: ${DEFAULT-VALUE}")
        private int rounds = 3;

        @Option(names = "--json", description = "The result as one JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var result = Benchmarks.sink(files, events, format, rounds);
            spec.commandLine().getOut().println(json ? Summaries.json(result) : Summaries.table(result));
            return 0;
        }
    }
}
