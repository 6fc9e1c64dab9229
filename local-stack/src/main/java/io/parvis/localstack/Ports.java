package io.parvis.localstack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import io.parvis.testsupport.backing.FreePort;

/** Where each part listens, by the name of its process; the mail catcher has two. */
public record Ports(Map<String, Integer> services, int keycloak, int kafka, int database, int smtp, int mailbox) {

    public Ports {
        services = Map.copyOf(services);
    }

    /** The ports that the documentation names. */
    public static Ports documented(int replicas) {
        return new Ports(ofServices(replicas, Replica::documentedPort), 8180, 9092, 27017, 1025, 8025);
    }

    /** Ports that nobody listens on at the moment. */
    public static Ports free(int replicas) {
        return new Ports(
                ofServices(replicas, _ -> FreePort.any()),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any());
    }

    private static Map<String, Integer> ofServices(int replicas, ToIntFunction<Replica> port) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Replica.ofAll(replicas).forEach(replica -> ports.put(replica.name(), port.applyAsInt(replica)));
        return ports;
    }

    int of(Replica replica) {
        return of(replica.name());
    }

    int of(String process) {
        return Objects.requireNonNull(services.get(process), () -> "There is no service " + process);
    }

    /** Every port with the name of the part that listens on it. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>(services);
        all.put("keycloak", keycloak);
        all.put("kafka", kafka);
        all.put("database", database);
        all.put("mailbox (SMTP)", smtp);
        all.put("mailbox", mailbox);
        return all;
    }
}
