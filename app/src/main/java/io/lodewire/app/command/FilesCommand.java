package io.lodewire.app.command;

import io.lodewire.sink.inventory.Inventory;
import io.lodewire.sink.inventory.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at what the sink has written. */
@Command(
        name = "files",
        description = "Lists or verifies the files of an output directory, also while sinks write.",
        mixinStandardHelpOptions = true,
        subcommands = {FilesCommand.ListFolders.class, FilesCommand.Verify.class},
        footer = {"", "Example: lodewire files verify out"})
final class FilesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list or verify?");
    }

    /** Folders and partitions with their counts. */
    @Command(
            name = "list",
            description = "Shows the folders with their files and rows, and how far each partition was read.",
            mixinStandardHelpOptions = true)
    static final class ListFolders implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The output directory.")
        private Path out = Path.of("out");

        @Option(names = "--json", description = "One JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var inventory = Inventory.of(out);
            spec.commandLine().getOut().println(json ? Summaries.json(inventory) : Summaries.table(inventory));
            return 0;
        }
    }

    /** Every offset in a chunk, every file as it was written. */
    @Command(
            name = "verify",
            description = "Reads every file and checks it against the manifests; exit code 1 if anything is wrong.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The output directory.")
        private Path out = Path.of("out");

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var problems = new Verification(out).problems();
            problems.forEach(spec.commandLine().getOut()::println);
            if (problems.isEmpty()) {
                spec.commandLine().getOut().println("all files are as they were written, no offset is left out");
            }
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
