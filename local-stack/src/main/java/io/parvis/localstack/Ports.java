package io.parvis.localstack;

import java.util.LinkedHashMap;
import java.util.Map;

import io.parvis.testsupport.backing.FreePort;

/** Where each part listens, by the name of its process; the mail catcher has two. */
public record Ports(Map<String, Integer> services, int keycloak, int kafka, int database, int smtp, int mailbox) {

    public Ports {
        services = Map.copyOf(services);
    }

    /** The ports that the documentation names. */
    public static Ports documented() {
        Map<String, Integer> services = new LinkedHashMap<>();
        ParvisService.ALL.forEach(service -> services.put(service.name(), service.documentedPort()));
        return new Ports(services, 8180, 9092, 27017, 1025, 8025);
    }

    /** Ports that nobody listens on at the moment. */
    public static Ports free() {
        Map<String, Integer> services = new LinkedHashMap<>();
        ParvisService.ALL.forEach(service -> services.put(service.name(), FreePort.any()));
        return new Ports(services, FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any());
    }

    int of(ParvisService service) {
        return services.getOrDefault(service.name(), service.documentedPort());
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
