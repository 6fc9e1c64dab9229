package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.operations.ParkedAggregate;

/** An event of which no service knows what it means. */
final class UnknownEvent {

    private UnknownEvent() {}

    /** The id under which each service has parked one. */
    static Map<String, String> parkedBy(Parvis parvis) {
        String subject = UUID.randomUUID().toString();
        parvis.operators().publishUnknown("parvis.people", subject, "io.parvis.person.teleported.v1");
        Map<String, String> parked = new TreeMap<>();
        for (String service : Addresses.CONSUMERS) {
            Optional<ParkedAggregate> found = await("%s to park it".formatted(service))
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> parvis.operators().parked(service).stream()
                                    .filter(aggregate -> aggregate.subject().equals(subject))
                                    .findFirst(),
                            Optional::isPresent);
            parked.put(service, found.orElseThrow().id());
        }
        return parked;
    }
}
