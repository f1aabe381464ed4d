package io.lodewire.broker;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kafka's own server, formatted and running: the only class that knows Kafka's internals. */
final class KafkaNode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

    private final KafkaRaftServer server;

    private KafkaNode(KafkaRaftServer server) {
        this.server = server;
    }

    /** Returns when the broker serves clients. */
    static KafkaNode start(Path folder, Map<String, String> settings) {
        if (Files.notExists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        try {
            return started(new KafkaNode(new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM)));
        } catch (Exception e) {
            throw new BrokerException("Kafka does not start on " + folder + ": " + e.getMessage(), e);
        }
    }

    private static KafkaNode started(KafkaNode node) {
        try {
            node.server.startup();
            return node;
        } catch (Throwable e) {
            node.close();
            throw e;
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) {
        var chatter = new ByteArrayOutputStream();
        try (var out = new PrintStream(chatter, true, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setNodeId(NodeSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(NodeSettings.CONTROLLER)
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setIgnoreFormatted(true)
                    .setPrintStream(out)
                    .run();
        } catch (Exception e) {
            throw new BrokerException("Cannot format " + folder + " for Kafka: " + e.getMessage(), e);
        } finally {
            chatter.toString(StandardCharsets.UTF_8).lines().forEach(LOG::debug);
        }
    }
}
