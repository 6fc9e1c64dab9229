package io.parvis.localstack;

import java.net.URI;
import java.util.List;

/** Where the parts of a running system are found. */
public record Addresses(Ports ports) {

    /** The name and the password of the administrator of Keycloak itself. */
    public static final String KEYCLOAK_ADMIN = LocalSecrets.KEYCLOAK_ADMIN;

    /** The secret of the account {@code operations}. */
    public static final String OPERATIONS_SECRET = LocalSecrets.OPERATIONS;

    /** The names of the services that consume events: all but the gateway. */
    public static final List<String> CONSUMERS = ParvisService.ALL.stream()
            .filter(service -> !service.equals(ParvisService.GATEWAY))
            .map(ParvisService::name)
            .toList();

    private static final String LOOPBACK = "localhost";

    /** The secret of a service's own account. */
    public static String accountSecret(String service) {
        return LocalSecrets.ofAccount(service);
    }

    /** Parvis itself, as browsers and programs see it. */
    public URI gateway() {
        return http(ports.of(ParvisService.GATEWAY.name()));
    }

    /** One process of a service, by its own name, such as {@code matter-service-2}. */
    public URI process(String name) {
        return http(ports.of(name));
    }

    public URI keycloak() {
        return http(ports.keycloak());
    }

    /** The page of caught mails, and {@code /api/messages}. */
    public URI mailbox() {
        return http(ports.mailbox());
    }

    public String kafka() {
        return LOOPBACK + ":" + ports.kafka();
    }

    public String mongodb() {
        return "mongodb://" + LOOPBACK + ":" + ports.database();
    }

    /** The token endpoint of the realm. */
    public URI tokens() {
        return keycloak().resolve("/realms/parvis/protocol/openid-connect/token");
    }

    private static URI http(int port) {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }
}
