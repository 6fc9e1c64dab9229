package io.parvis.localstack.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.parvis.localstack.mailbox.Mailbox;
import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.backing.MongoDatabase;
import io.parvis.testsupport.container.KeycloakContainer;

/** The main class of the processes that are Parvis's own: the broker, the database and the mail catcher; in containers, Keycloak too. */
public final class BackingProcess {

    /** The environment variable that says where the realm file of a Keycloak in a container is. */
    public static final String REALM = "PARVIS_REALM";

    private BackingProcess() {}

    /** Arguments: the file to write when ready, what to run, where its data is, its ports. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path readyFile = Path.of(arguments[0]);
        AutoCloseable service = start(arguments[1], Path.of(arguments[2]), ports(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(service)));
        Files.writeString(readyFile, "");
        new CountDownLatch(1).await();
    }

    private static AutoCloseable start(String service, Path data, int[] ports) {
        return switch (service) {
            case "kafka" -> KafkaBroker.start(data, ports[0]);
            case "database" -> MongoDatabase.durable(data, ports[0], BackingProcess::end);
            case "in-memory-database" -> MongoDatabase.inMemory(ports[0]);
            case "mailbox" -> Mailbox.start(data, ports[0], ports[1]);
            case "keycloak" -> KeycloakContainer.start(Path.of(System.getenv(REALM)), data, ports[0], settings());
            default -> throw new IllegalArgumentException("Unknown backing service: " + service);
        };
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().removeIf(name -> !name.startsWith("KC_") && !name.startsWith("PARVIS_"));
        return settings;
    }

    /** A database that can't write is of no use until it is opened anew; whoever waits for an answer learns that it is away. */
    private static void end(RuntimeException cause) {
        System.err.println("The database can't write to its file: " + cause.getMessage());
        Runtime.getRuntime().halt(1);
    }

    private static int[] ports(String[] arguments) {
        int[] ports = new int[arguments.length - 3];
        for (int i = 0; i < ports.length; i++) {
            ports[i] = Integer.parseInt(arguments[i + 3]);
        }
        return ports;
    }

    private static void close(AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot stop cleanly", e);
        }
    }
}
