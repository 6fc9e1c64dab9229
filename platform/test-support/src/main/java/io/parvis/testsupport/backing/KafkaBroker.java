package io.parvis.testsupport.backing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import io.parvis.testsupport.container.Containers;

/** A real Kafka broker with every topic of {@code infra/kafka/topics.txt}: in this JVM, or in a container where they are wanted. */
public interface KafkaBroker extends AutoCloseable {

    /**
     * Starts a broker and waits until its topics are there.
     *
     * @param dataDirectory where it keeps its log; a directory of an earlier broker goes on where that one stopped
     * @param port          of the loopback interface, or 0 for any free one
     */
    static KafkaBroker start(Path dataDirectory, int port) {
        int clientPort = FreePort.orAny(port);
        KafkaBroker broker = Containers.areWanted()
                ? BrokerInContainer.start(dataDirectory, clientPort)
                : EmbeddedBroker.start(dataDirectory, clientPort);
        createTopics(broker.bootstrapServers());
        return broker;
    }

    /** Where clients connect. */
    String bootstrapServers();

    @Override
    void close();

    private static void createTopics(String bootstrapServers) {
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
