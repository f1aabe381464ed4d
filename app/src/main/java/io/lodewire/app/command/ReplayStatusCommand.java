package io.lodewire.app.command;

import io.lodewire.app.replay.RunDirectory;
import io.lodewire.app.replay.RunId;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one run. */
@Command(
        name = "status",
        description = "Tells what a run is, where it stands, and what it came to.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire replay status crash"})
final class ReplayStatusCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Parameters(paramLabel = "RUN", description = "The run's name.")
    private String run = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var directory = RunDirectory.of(options.data(), new RunId(run));
        var out = spec.commandLine().getOut();
        var views = RunViews.of(options.json());
        out.println(views.line(directory.facts(), directory.state(), directory.result()));
        if (!options.json() && directory.result().isPresent()) {
            views.result(directory.facts(), directory.result().get()).forEach(out::println);
        }
        return 0;
    }
}
