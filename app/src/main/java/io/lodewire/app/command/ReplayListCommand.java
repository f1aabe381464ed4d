package io.lodewire.app.command;

import io.lodewire.app.replay.RunDirectory;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists runs. */
@Command(
        name = "list",
        description = "Lists the runs: name, state, begin, stories, archives.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire replay list"})
final class ReplayListCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        for (var run : RunDirectory.all(options.data())) {
            var line = RunViews.of(options.json()).line(run.facts(), run.state(), run.result());
            spec.commandLine().getOut().println(line);
        }
        return 0;
    }
}
