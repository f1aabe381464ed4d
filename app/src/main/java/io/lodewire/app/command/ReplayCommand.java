package io.lodewire.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.app.replay.Moments;
import io.lodewire.app.replay.RunDirectory;
import io.lodewire.app.replay.RunFacts;
import io.lodewire.app.replay.RunFacts.Origin;
import io.lodewire.app.replay.RunFacts.Tempo;
import io.lodewire.app.replay.RunFacts.Window;
import io.lodewire.app.replay.RunId;
import io.lodewire.ingest.replay.Pace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays history. */
@Command(
        name = "replay",
        description = {
            "Replays archives in event-time order through the same code, into topics and files of their own.",
            "A run that was stopped or killed goes on with 'lodewire replay resume RUN'."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ReplayListCommand.class,
            ReplayStatusCommand.class,
            ReplayResumeCommand.class,
            ReplayRemoveCommand.class,
            ReplayDiffCommand.class
        },
        footer = {"", "Example: lodewire replay archive-1987.tar.gz --run crash --from 1987-10-01 --speed 600x"})
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Parameters(
            paramLabel = "ARCHIVE",
            arity = "0..*",
            description = "Files, folders or archives (.gz, .zst, .zip, .tar.gz, .tar.zst) of any supported format.")
    private List<Path> archives = List.of();

    @Option(
            names = "--from-topic",
            paramLabel = "TOPIC",
            description = "Instead of archives: the raw articles that this topic holds at the start, by its full name.")
    private @Nullable String topic;

    @Option(names = "--from", paramLabel = "TIME", description = "Only stories from this day or time on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Only stories before this day or time.")
    private @Nullable String to;

    @Option(names = "--provider", paramLabel = "ID", split = ",", description = "Only stories of one of these.")
    private Set<String> providers = Set.of();

    @Option(names = "--speed", paramLabel = "SPEED", description = "max (default), 1x, 60x: gaps divided by so much.")
    private @Nullable String speed;

    @Option(names = "--rate", paramLabel = "N/s", description = "No more than so many stories a second.")
    private @Nullable String rate;

    @Option(names = "--run", paramLabel = "ID", description = "Names the run. Default: the time it begins.")
    private @Nullable String run;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files are written. Default: the run's directory.")
    private @Nullable Path out;

    @Option(names = "--live", description = "Publish into the live topics; what runs there does the rest.")
    private boolean live;

    @Option(names = "--yes", description = "Do not ask before --live.")
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var id = run == null ? RunId.at(Clock.systemUTC()) : new RunId(run);
        var directory = RunDirectory.of(options.data(), id);
        var facts = facts(id, directory);
        check(directory);
        if (live && !yes && !isConfirmed()) {
            throw new ParameterException(spec.commandLine(), "--live needs --yes, or yes as the answer");
        }
        directory.begin(facts);
        return options.sit(directory, spec.commandLine());
    }

    private void check(RunDirectory directory) {
        if (archives.isEmpty() == (topic == null)) {
            throw new ParameterException(spec.commandLine(), "which archive, or which topic by --from-topic?");
        }
        archives.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new ParameterException(spec.commandLine(), missing + " does not exist");
        });
        if (directory.exists()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the run '%1$s' exists; go on with it by 'lodewire replay resume %1$s', or remove it by 'lodewire replay rm %1$s'"
                            .formatted(directory.id()));
        }
    }

    /** Reads every value, so that a wrong one is told before anything begins. */
    private RunFacts facts(RunId id, RunDirectory directory) {
        try {
            Optional.ofNullable(from).ifPresent(Moments::at);
            Optional.ofNullable(to).ifPresent(Moments::at);
            Pace.of(Optional.ofNullable(speed), Optional.ofNullable(rate));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return new RunFacts(
                id,
                new Origin(
                        archives.stream()
                                .map(archive ->
                                        archive.toAbsolutePath().normalize().toString())
                                .toList(),
                        Optional.ofNullable(topic)),
                new Window(Optional.ofNullable(from), Optional.ofNullable(to), providers),
                new Tempo(Optional.ofNullable(speed), Optional.ofNullable(rate)),
                live,
                (out == null ? directory.path().resolve("out") : out).toString(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private boolean isConfirmed() throws IOException {
        var err = spec.commandLine().getErr();
        err.print("Publish history into the live topics? Type yes to go on: ");
        err.flush();
        return "yes".equals(new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine());
    }
}
