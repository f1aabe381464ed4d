package io.lodewire.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Ingestion;
import io.lodewire.app.view.TextTable;
import io.lodewire.ingest.publish.StoredLetter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What was set aside, why, and again after a fix. */
@Command(
        name = "dead-letters",
        description = "Lists what could not be read or enriched, shows one of it, or reads it again after a fix.",
        mixinStandardHelpOptions = true,
        subcommands = {DeadLettersCommand.ListAll.class, DeadLettersCommand.Show.class, DeadLettersCommand.Retry.class},
        footer = {"", "Example: lodewire dead-letters list --reason MALFORMED"})
final class DeadLettersCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, show or retry?");
    }

    /** One line a letter. */
    @Command(
            name = "list",
            description = "One line a dead letter, in the order of the topic.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {

        private static final List<Integer> WIDTHS = List.of(10, 20, 7, 9, 30, 50);

        @Mixin
        private ClusterOptions options = new ClusterOptions();

        @Option(
                names = "--reason",
                paramLabel = "CODE",
                split = ",",
                description = "Only those with one of these reasons.")
        private List<String> reasons = List.of();

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            try (var cluster = Cluster.connect(options.settings());
                    var letters = Ingestion.deadLetters(cluster)) {
                for (var letter = letters.next(); letter.isPresent(); letter = letters.next()) {
                    if (reasons.isEmpty() || reasons.contains(letter.get().reason())) {
                        (json ? List.of(json(letter.get())) : row(letter.get())).forEach(out::println);
                    }
                }
            }
            out.flush();
            return 0;
        }

        private static List<String> row(StoredLetter letter) {
            return new TextTable(WIDTHS)
                    .row(
                            letter.id(),
                            letter.reason(),
                            letter.stage(),
                            "%,d B".formatted(letter.body().length()),
                            letter.source(),
                            letter.message())
                    .lines();
        }

        private static String json(StoredLetter letter) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", letter.id())
                    .put("reason", letter.reason())
                    .put("stage", letter.stage())
                    .put("source", letter.source())
                    .put("message", letter.message())
                    .put("bytes", letter.body().length())
                    .toString();
        }
    }

    /** The bytes of one letter. */
    @Command(
            name = "show",
            description = "Shows why one was set aside, and its bytes as text; --raw gives the bytes alone.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private ClusterOptions options = new ClusterOptions();

        @Parameters(paramLabel = "ID", description = "As 'list' shows it.")
        private String id = "";

        @Option(names = "--raw", description = "Only the bytes, untouched.")
        private boolean raw;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (var cluster = Cluster.connect(options.settings())) {
                var letter = find(cluster)
                        .orElseThrow(() -> new IllegalArgumentException("no dead letter has the id " + id));
                if (raw) {
                    System.out.write(letter.body().bytes(), 0, letter.body().length());
                    System.out.flush();
                } else {
                    show(letter);
                }
            }
            return 0;
        }

        private void show(StoredLetter letter) {
            var out = spec.commandLine().getOut();
            out.printf("%s: %s at %s%n%s%n%n", letter.stage(), letter.reason(), letter.source(), letter.message());
            out.println(new String(letter.body().bytes(), UTF_8));
            out.flush();
        }

        private Optional<StoredLetter> find(Cluster cluster) {
            try (var letters = Ingestion.deadLetters(cluster)) {
                var letter = letters.next();
                while (letter.isPresent() && !letter.get().id().equals(id)) {
                    letter = letters.next();
                }
                return letter;
            }
        }
    }

    /** Reads letters again. */
    @Command(
            name = "retry",
            description = {
                "Reads dead letters of the ingest again. Those that can be read now are published, each once,",
                "however often this is called; the others stay."
            },
            mixinStandardHelpOptions = true)
    static final class Retry implements Callable<Integer> {

        @Mixin
        private ClusterOptions options = new ClusterOptions();

        @Parameters(paramLabel = "ID", description = "As 'list' shows them; all without any.")
        private List<String> ids = List.of();

        @Option(
                names = "--reason",
                paramLabel = "CODE",
                split = ",",
                description = "Only those with one of these reasons.")
        private List<String> reasons = List.of();

        @Option(names = "--json", description = "The summary as one JSON object.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            var listener = new TellingListener(spec.commandLine().getErr());
            try (var cluster = Cluster.connect(options.settings())) {
                var counts = Ingestion.publisher(cluster, listener).publish(Ingestion.retry(cluster, this::isChosen));
                spec.commandLine().getOut().println(json ? Summaries.json(counts) : Summaries.line(counts));
            }
            return 0;
        }

        private boolean isChosen(StoredLetter letter) {
            return (ids.isEmpty() || ids.contains(letter.id()))
                    && (reasons.isEmpty() || reasons.contains(letter.reason()));
        }
    }
}
