package io.lodewire.app.command;

import io.lodewire.app.run.Shutdown;
import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the embedded broker alone. */
@Command(
        name = "broker",
        description = "Runs the embedded single-node Kafka broker until Ctrl-C; its data stays on disk.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire broker --data .lodewire --broker-port 9092"})
final class BrokerCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "Where the data is kept. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of(".lodewire");

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            description = "Port on the loopback interface. Default: the last used one, else a free one.")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var shutdown = Shutdown.expect();
                var broker = EmbeddedBroker.start(BrokerConfig.in(data).withPort(port))) {
            out.println(broker.bootstrapServers());
            out.flush();
            shutdown.await();
        }
        return 0;
    }
}
