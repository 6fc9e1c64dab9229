package io.parvis.localstack;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One process of a service.
 *
 * @param number 1 for the first, which bears the service's name
 */
record Replica(ParvisService service, int number) {

    private static final int PORTS_APART = 10;

    /** Every process of a service. */
    static List<Replica> of(ParvisService service, int replicas) {
        return IntStream.rangeClosed(1, service.isReplicated() ? replicas : 1)
                .mapToObj(number -> new Replica(service, number))
                .toList();
    }

    /** The processes of all services. */
    static Stream<Replica> ofAll(int replicas) {
        return ParvisService.ALL.stream().flatMap(service -> of(service, replicas).stream());
    }

    /** Such as {@code matter-service} and {@code matter-service-2}. */
    String name() {
        return number == 1 ? service.name() : service.name() + "-" + number;
    }

    /** Each further one listens ten ports above the one before. */
    int documentedPort() {
        return service.documentedPort() + PORTS_APART * (number - 1);
    }
}
