package io.lodewire.app.command;

import io.lodewire.app.run.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the enrichment more places than the bundled lexicons hold. */
@Command(
        name = "gazetteer",
        description = "Gives the enrichment the towns of a GeoNames dump, with their coordinates.",
        mixinStandardHelpOptions = true,
        subcommands = {GazetteerCommand.Import.class, GazetteerCommand.Remove.class},
        footer = {"", "Example: lodewire gazetteer import cities15000.zip"})
final class GazetteerCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "import or remove?");
    }

    /** Takes the towns and mines of a dump. */
    @Command(
            name = "import",
            description = "Takes the towns and mines of a dump, in the place of those of an earlier import.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: lodewire gazetteer import cities15000.zip"})
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "A dump in GeoNames' format: plain, .gz or .zip.")
        private Path file = Path.of("");

        @Mixin
        private DataOption data = new DataOption();

        @Option(names = "--json", description = "The result as one JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var gazetteer = Gazetteer.of(data.settings());
            var summary = gazetteer.take(file);
            spec.commandLine()
                    .getOut()
                    .println(json ? Summaries.json(summary) : Summaries.line(summary, gazetteer.path()));
            return 0;
        }
    }

    /** Goes back to the bundled places. */
    @Command(
            name = "remove",
            description = "Forgets the imported places; the bundled ones stay.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: lodewire gazetteer remove"})
    static final class Remove implements Callable<Integer> {

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            boolean removed = Gazetteer.of(data.settings()).remove();
            spec.commandLine().getOut().println(removed ? "removed" : "there was none");
            return 0;
        }
    }
}
