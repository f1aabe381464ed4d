package io.lodewire.app.command;

import io.lodewire.app.run.Cluster;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Creates Lodewire's topics, or tells how existing ones differ from what they should be. */
@Command(
        name = "topics",
        description = "Creates Lodewire's topics on a cluster, or describes them.",
        mixinStandardHelpOptions = true,
        subcommands = {TopicsCommand.Create.class, TopicsCommand.Describe.class},
        footer = {"", "Example: lodewire topics create --bootstrap-server broker:9092"})
final class TopicsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create or describe?");
    }

    /** Creates what is missing. */
    @Command(
            name = "create",
            description = "Creates the topics that are missing and leaves the others as they are.",
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Mixin
        private ClusterOptions options = new ClusterOptions();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (var cluster = Cluster.connect(options.settings())) {
                var created = cluster.createMissing(cluster.topics().all());
                created.forEach(name -> spec.commandLine().getOut().println("created " + name));
                if (created.isEmpty()) {
                    spec.commandLine().getOut().println("nothing to create, all topics are there");
                }
            }
            return 0;
        }
    }

    /** Shows the settings that the topics should have, and where they differ. */
    @Command(
            name = "describe",
            description = "Shows what the topics should be and where they differ; exit code 1 if they do.",
            mixinStandardHelpOptions = true)
    static final class Describe implements Callable<Integer> {

        @Mixin
        private ClusterOptions options = new ClusterOptions();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (var cluster = Cluster.connect(options.settings())) {
                PrintWriter out = spec.commandLine().getOut();
                var topics = cluster.topics().all();
                for (var topic : topics) {
                    out.printf("%-28s %2d partitions  %s%n", topic.name(), topic.partitions(), topic.settings());
                }
                var differences = cluster.differences(topics);
                differences.forEach(line -> out.println("differs: " + line));
                return differences.isEmpty() ? 0 : 1;
            }
        }
    }
}
