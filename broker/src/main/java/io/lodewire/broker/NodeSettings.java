package io.lodewire.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a single node that is broker and controller at once, by Kafka's names. */
final class NodeSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENTS = "PLAINTEXT";
    private static final String FOREVER_IN_MINUTES = String.valueOf(Integer.MAX_VALUE);

    /* One node has no replicas; the rest makes it quick to start, to rebalance and to return after a kill. */
    private static final Map<String, String> TUNING = Map.ofEntries(
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("broker.session.timeout.ms", "4000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            /* Kafka forgets a group's offsets after a week at rest; a laptop may rest longer. */
            Map.entry("offsets.retention.minutes", FOREVER_IN_MINUTES));

    private NodeSettings() {}

    static Map<String, String> of(Path folder, Ports ports, Map<String, String> overrides) {
        var settings = new HashMap<>(TUNING);
        settings.put("advertised.listeners", clients(ports));
        settings.putAll(overrides);
        wiring(folder, ports).forEach((key, value) -> {
            if (overrides.containsKey(key)) {
                throw new BrokerException("The embedded broker sets " + key + " itself: it cannot be overridden");
            }
            settings.put(key, value);
        });
        return settings;
    }

    private static Map<String, String> wiring(Path folder, Ports ports) {
        var controller = Ports.HOST + ":" + ports.controller();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(NODE_ID)),
                Map.entry("listeners", clients(ports) + "," + CONTROLLER + "://" + controller),
                Map.entry("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("inter.broker.listener.name", CLIENTS),
                Map.entry("controller.quorum.voters", NODE_ID + "@" + controller),
                Map.entry("log.dirs", folder.toString()));
    }

    private static String clients(Ports ports) {
        return CLIENTS + "://" + Ports.HOST + ":" + ports.broker();
    }
}
