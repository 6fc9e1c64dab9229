package io.parvis.testsupport.container;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.testcontainers.containers.GenericContainer;

/** The broker of {@code docker-compose.yml}. */
public final class BrokerContainer {

    private static final int CLIENTS = 9092;
    private static final String DATA = "/var/lib/kafka/data";
    private static final Map<String, String> ONE_NODE = Map.of(
            "node.id", "1",
            "process.roles", "broker,controller",
            "listeners", "PLAINTEXT://:9092,CONTROLLER://:9093",
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names", "CONTROLLER",
            "inter.broker.listener.name", "PLAINTEXT",
            "controller.quorum.voters", "1@localhost:9093",
            "log.dirs", DATA);

    private BrokerContainer() {}

    /**
     * Starts a broker that clients of this machine reach at a port.
     *
     * @param dataDirectory the directory that its volume stands for
     * @param settings as the broker's own settings file names them
     */
    public static BackingContainer start(Path dataDirectory, int port, String clusterId, Map<String, String> settings) {
        GenericContainer<?> container = new GenericContainer<>(ComposeImages.of("kafka"))
                .withEnv("CLUSTER_ID", clusterId)
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m")
                .withEnv(variable("advertised.listeners"), "PLAINTEXT://localhost:" + port);
        settings.forEach((name, value) -> container.withEnv(variable(name), value));
        ONE_NODE.forEach((name, value) -> container.withEnv(variable(name), value));
        return BackingContainer.start(container, port, CLIENTS, DataVolume.of(dataDirectory), DATA);
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
