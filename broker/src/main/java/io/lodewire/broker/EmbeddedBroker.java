package io.lodewire.broker;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka broker of one node in this process, on the loopback interface, with its data on disk.
 *
 * <p>It has no shutdown hook of its own, so that its owner can stop the clients first.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final BrokerDirectory directory;
    private final KafkaNode node;
    private final Ports ports;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(BrokerDirectory directory, KafkaNode node, Ports ports) {
        this.directory = directory;
        this.node = node;
        this.ports = ports;
    }

    /**
     * Returns when the broker serves clients; an existing directory continues where it stopped.
     *
     * @throws BrokerException if the directory or the port is in use, or Kafka does not start
     */
    public static EmbeddedBroker start(BrokerConfig config) {
        var directory = BrokerDirectory.open(config.directory());
        try {
            return start(config, directory);
        } catch (Throwable e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Where the broker of a data directory serves, or served last; empty if none ever ran there. For a process that is
     * only a client of it.
     */
    public static Optional<String> lastAddress(Path directory) {
        var ports = BrokerDirectory.lastPorts(directory);
        return ports.broker() == 0 ? Optional.empty() : Optional.of(Ports.HOST + ":" + ports.broker());
    }

    private static EmbeddedBroker start(BrokerConfig config, BrokerDirectory directory) {
        var begin = System.nanoTime();
        var ports = Ports.choose(config.port(), directory.lastPorts());
        directory.remember(ports);
        var settings = NodeSettings.of(directory.path(), ports, config.overrides());
        var node = KafkaNode.start(directory.path(), settings);
        var broker = new EmbeddedBroker(directory, node, ports);
        var took = NANOSECONDS.toMillis(System.nanoTime() - begin);
        LOG.info("Broker {} serves {} after {} ms", broker.bootstrapServers(), directory.path(), took);
        return broker;
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + ports.broker();
    }

    /** Stops the broker and gives the directory free; doing it again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (directory) {
                node.close();
            }
        }
    }
}
