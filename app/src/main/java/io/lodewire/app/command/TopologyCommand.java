package io.lodewire.app.command;

import io.lodewire.app.run.Enrichment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the Kafka Streams topology. */
@Command(
        name = "topology",
        description = "Prints the Kafka Streams topology of the enrichment, as Kafka describes it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire topology"})
final class TopologyCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(Enrichment.describe(options.settings()).stripTrailing());
        return 0;
    }
}
