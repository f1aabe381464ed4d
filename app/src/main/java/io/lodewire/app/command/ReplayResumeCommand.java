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

/** Goes on with a run. */
@Command(
        name = "resume",
        description = "Goes on with a run that was stopped or killed, exactly where its log stands.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire replay resume crash"})
final class ReplayResumeCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Parameters(paramLabel = "RUN", description = "The run's name.")
    private String run = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return options.sit(RunDirectory.of(options.data(), new RunId(run)), spec.commandLine());
    }
}
