package io.parvis.testsupport.backing;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker in this JVM (KRaft, broker and controller in one). */
final class EmbeddedBroker implements KafkaBroker {

    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    static EmbeddedBroker start(Path dataDirectory, int port) {
        format(dataDirectory);
        KafkaConfig settings = new KafkaConfig(BrokerSettings.of(NODE_ID, dataDirectory, port, FreePort.any()), false);
        KafkaRaftServer server = new KafkaRaftServer(settings, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, "localhost:" + port);
    }

    @Override
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path dataDirectory) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(BrokerSettings.CLUSTER_ID)
                    .setNodeId(NODE_ID)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setMetadataLogDirectory(dataDirectory.toString())
                    .addDirectory(dataDirectory.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("can't prepare the broker's directory " + dataDirectory, e);
        }
    }
}
