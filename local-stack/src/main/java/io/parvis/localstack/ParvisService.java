package io.parvis.localstack;

import java.util.List;
import java.util.Optional;

/**
 * A service of Parvis, named as its module is.
 *
 * @param heap the most that its objects may take, in megabytes
 */
record ParvisService(String name, int documentedPort, int heap) {

    static final ParvisService GATEWAY = new ParvisService("gateway", 8080, 160);
    static final ParvisService NOTIFICATION = new ParvisService("notification-service", 8085, 160);

    static final List<ParvisService> ALL = List.of(
            new ParvisService("identity-service", 8081, 160),
            new ParvisService("request-service", 8082, 160),
            new ParvisService("matter-service", 8083, 160),
            new ParvisService("contract-service", 8084, 160),
            NOTIFICATION,
            GATEWAY);

    static Optional<ParvisService> named(String name) {
        return ALL.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** The gateway is one: it is the address that people know. */
    boolean isReplicated() {
        return !equals(GATEWAY);
    }

    /** A mail can wait for a moment: on a machine that has too much to do, what people ask for comes first. */
    boolean yields() {
        return equals(NOTIFICATION);
    }
}
