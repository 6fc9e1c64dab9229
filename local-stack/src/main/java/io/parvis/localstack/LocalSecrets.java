package io.parvis.localstack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The secrets of the local stack. They are published, and worth nothing: everything here listens on the loopback interface only. */
final class LocalSecrets {

    static final String KEYCLOAK_ADMIN = "keycloak-admin";

    static final String OPERATIONS = "local-operations";

    private static final String GATEWAY_CLIENT = "local-gateway";
    private static final List<String> SERVICE_ACCOUNTS = List.of(
            "identity-service", "request-service", "matter-service", "contract-service", "notification-service");

    private LocalSecrets() {}

    static String ofAccount(String service) {
        return "local-" + service;
    }

    static Map<String, String> of(ParvisService service) {
        return Map.of(
                "parvis.service-account.secret",
                ofAccount(service.name()),
                "parvis.gateway.client-secret",
                GATEWAY_CLIENT,
                "parvis.invitation-secret",
                "local-secret-of-invitations-do-not-use-elsewhere");
    }

    /** The same secrets as the placeholders of the realm file name them. */
    static Map<String, String> ofRealm() {
        Map<String, String> secrets = new HashMap<>();
        secrets.put("PARVIS_GATEWAY_CLIENT_SECRET", GATEWAY_CLIENT);
        secrets.put("PARVIS_OPERATIONS_SECRET", OPERATIONS);
        SERVICE_ACCOUNTS.forEach(account -> secrets.put(placeholder(account), ofAccount(account)));
        return secrets;
    }

    private static String placeholder(String account) {
        return "PARVIS_" + account.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET";
    }
}
