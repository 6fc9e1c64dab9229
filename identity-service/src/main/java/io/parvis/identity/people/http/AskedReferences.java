package io.parvis.identity.people.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.ReferencesElsewhere;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Asks each service that names people, with this service's own account. */
@Component
class AskedReferences implements ReferencesElsewhere {

    private static final List<String> SERVICES = List.of("request-service", "matter-service", "contract-service");

    private final ContentReader services;

    AskedReferences(ContentReader services) {
        this.services = services;
    }

    @Override
    public Map<String, Long> to(PersonId person) {
        Map<String, Long> found = new HashMap<>();
        for (String service : SERVICES) {
            long references = ask(service, person);
            if (references > 0) {
                found.put(service, references);
            }
        }
        return found;
    }

    /** A service that does not understand the question, such as one of an earlier version, has not said that it names nobody. */
    private long ask(String service, PersonId person) {
        String question = "/internal/people/%s/references".formatted(person.value());
        try {
            return Optional.ofNullable(services.read("/parvis/" + service, question, Answer.class)
                            .references())
                    .orElseThrow(() -> new Refused(StandardRefusal.UNAVAILABLE));
        } catch (Refused _) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
    }

    record Answer(@Nullable Long references) {}
}
