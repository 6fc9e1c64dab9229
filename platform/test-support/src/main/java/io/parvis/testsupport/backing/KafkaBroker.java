package io.parvis.testsupport.backing;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker in this JVM (KRaft, broker and controller in one), with every topic of {@code infra/kafka/topics.txt}. */
public final class KafkaBroker implements AutoCloseable {

    private static final String CLUSTER_ID = "cGFydmlzLWxvY2FsLTAwMQ";
    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private KafkaBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and waits until its topics are there.
     *
     * @param dataDirectory where it keeps its log; a directory of an earlier broker goes on where that one stopped
     * @param port          of the loopback interface, or 0 for any free one
     */
    public static KafkaBroker start(Path dataDirectory, int port) {
        int clientPort = FreePort.orAny(port);
        format(dataDirectory);
        KafkaConfig settings =
                new KafkaConfig(BrokerSettings.of(NODE_ID, dataDirectory, clientPort, FreePort.any()), false);
        KafkaRaftServer server = new KafkaRaftServer(settings, Time.SYSTEM);
        server.startup();
        KafkaBroker broker = new KafkaBroker(server, "localhost:" + clientPort);
        broker.createTopics();
        return broker;
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Waits until the broker has stopped, by {@link #close()} from another thread. */
    public void awaitClose() {
        server.awaitShutdown();
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
                    .setClusterId(CLUSTER_ID)
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

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Topic.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Topic::toNewTopic)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("can't create the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topics", e);
        }
    }
}
