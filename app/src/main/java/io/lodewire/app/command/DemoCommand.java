package io.lodewire.app.command;

import io.lodewire.app.demo.Demo;
import io.lodewire.app.view.DemoView;
import io.lodewire.app.view.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole pipeline over a bundled sample feed. */
@Command(
        name = "demo",
        description = {
            "Runs the whole way of an article, on the embedded broker and a bundled sample feed:",
            "wire files -> topics -> enrichment -> routed topic and files. Prints what was found."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire demo"})
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where it works; an earlier demo there is deleted. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of(".lodewire", "demo");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getErr().println("lodewire: starting a broker in this process, a few seconds ...");
        spec.commandLine().getErr().flush();
        var result = Demo.run(data);
        var out = spec.commandLine().getOut();
        new DemoView(Style.ofTerminal()).lines(result).forEach(out::println);
        out.flush();
        return 0;
    }
}
