package io.lodewire.app.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "lodewire",
        description = "Turns the news wire into structured policy events about commodities, as a stream.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            TagCommand.class,
            TailCommand.class,
            ReplayCommand.class,
            BrokerCommand.class,
            IngestCommand.class,
            EnrichCommand.class,
            SinkCommand.class,
            EvaluateCommand.class,
            RoutesCommand.class,
            FilesCommand.class,
            BenchCommand.class,
            DeadLettersCommand.class,
            TopicsCommand.class,
            GazetteerCommand.class,
            TopologyCommand.class,
            ConfigCommand.class
        },
        footer = {"", "Example: lodewire demo", "A command's own help: lodewire COMMAND --help"})
public final class LodewireCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LodewireCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the arguments; returns the exit code: 0 done, 1 failed, 2 wrong usage. */
    public static int run(String... arguments) {
        return new CommandLine(new LodewireCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(LodewireCommand::tell)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** A user's mistake or a broken world is one line on standard error; the stack trace is in the log at level debug. */
    private static int tell(Exception failure, CommandLine command, ParseResult parsed) {
        LOG.debug("{} failed", command.getCommandName(), failure);
        command.getErr().println("lodewire: " + Failures.message(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
