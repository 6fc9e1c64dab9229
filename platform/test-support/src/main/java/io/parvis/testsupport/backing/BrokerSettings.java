package io.parvis.testsupport.backing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a single broker that starts fast, needs little memory and never creates a topic by itself. */
final class BrokerSettings {

    static final String CONTROLLER = "CONTROLLER";
    static final String CLUSTER_ID = "cGFydmlzLWxvY2FsLTAwMQ";

    private BrokerSettings() {}

    static Map<String, String> of(int nodeId, Path dataDirectory, int clientPort, int controllerPort) {
        Map<String, String> settings = new HashMap<>(SMALL_AND_FAST);
        settings.put("node.id", String.valueOf(nodeId));
        settings.put("process.roles", "broker,controller");
        settings.put("log.dirs", dataDirectory.toString());
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(clientPort, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + clientPort);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(nodeId, controllerPort));
        return settings;
    }

    static final Map<String, String> SMALL_AND_FAST = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "4"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("metadata.log.segment.bytes", "16777216"),
            Map.entry("broker.session.timeout.ms", "3000"));
}
