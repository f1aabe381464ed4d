package io.lodewire.app.command;

import io.lodewire.app.route.RouteTrialView;
import io.lodewire.app.run.Gazetteer;
import io.lodewire.app.tag.Tagging;
import io.lodewire.sink.route.Routes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on routes files. */
@Command(
        name = "routes",
        description = "Checks a routes file.",
        mixinStandardHelpOptions = true,
        subcommands = RoutesCommand.Test.class,
        footer = {"", "Example: lodewire routes test routes.yaml archive.tar.gz"})
final class RoutesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "test?");
    }

    /** Shows which story goes where. */
    @Command(
            name = "test",
            description = "Shows which story would go where, and why; sends and writes nothing and needs no Kafka.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: lodewire routes test routes.yaml stories.jsonl"})
    static final class Test implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "ROUTES", description = "The routes file.")
        private Path routes = Path.of("routes.yaml");

        @Parameters(
                index = "1..*",
                paramLabel = "FILE",
                description = "Articles of any supported format; '-' or nothing: standard input.")
        private List<Path> files = List.of();

        @Option(names = "--json", description = "One JSON object for each route and event.")
        private boolean json;

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            var view = new RouteTrialView(Routes.read(routes));
            var out = spec.commandLine().getOut();
            var enricher = Gazetteer.of(data.settings()).enricher();
            var tagging = Tagging.as(enricher, out, json ? view::json : view::text);
            var counts = tagging.run(files, spec.commandLine().getErr());
            out.flush();
            return counts.recognised() > 0 ? 0 : 1;
        }
    }
}
