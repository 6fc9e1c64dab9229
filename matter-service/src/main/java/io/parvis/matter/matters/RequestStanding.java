package io.parvis.matter.matters;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.parvis.matter.workflows.MatterStatus;

/** Where a request stands that is no matter yet, in the words of its side. */
public enum RequestStanding {
    SUBMITTED("Submitted", "Soumise"),
    INFORMATION_NEEDED("Information needed", "Informations demandées"),
    ACCEPTED("Accepted", "Acceptée"),
    REJECTED("Rejected", "Refusée"),
    WITHDRAWN("Withdrawn", "Retirée");

    @SuppressWarnings("ImmutableEnumChecker") // Map.of is
    private final Map<String, String> names;

    RequestStanding(String english, String french) {
        this.names = Map.of("en", english, "fr", french);
    }

    /** What people read, by language. */
    public Map<String, String> names() {
        return names;
    }

    static Optional<RequestStanding> of(MatterStatus status) {
        return Stream.of(values())
                .filter(standing -> standing.name().equals(status.code()))
                .findFirst();
    }
}
