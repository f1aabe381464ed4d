package io.lodewire.app.command;

import io.lodewire.app.replay.RunDirectory;
import io.lodewire.app.replay.RunId;
import io.lodewire.app.replay.RunRemoval;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a run. */
@Command(
        name = "rm",
        description = "Removes a run: its topics, groups and directory. Files under another --out stay.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire replay rm crash"})
final class ReplayRemoveCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Parameters(paramLabel = "RUN", description = "The run's name.")
    private String run = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var directory = RunDirectory.of(options.data(), new RunId(run));
        var topics = RunRemoval.remove(directory, options.settings(directory, directory.facts()));
        topics.forEach(topic -> spec.commandLine().getOut().println("deleted " + topic));
        spec.commandLine().getOut().println("deleted " + directory.path());
        return 0;
    }
}
