package io.parvis.directory.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.References;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

@RestController
@Tag(name = "References", description = "For Parvis's own services; whether a person can be deleted")
class ReferencesController {

    /** The only one that deletes people. */
    private static final String OWNER = "identity-service";

    private final List<References> references;
    private final People people;

    ReferencesController(List<References> references, People people) {
        this.references = List.copyOf(references);
        this.people = people;
    }

    @GetMapping("/internal/people/{id}/references")
    @Operation(summary = "How many things of this service name a person")
    ReferencesView count(ServiceAccount caller, @PathVariable String id) {
        if (!OWNER.equals(caller.name())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        return new ReferencesView(to(new PersonId(id)));
    }

    /** A service that has not heard yet that the person was stopped still lets them ask for things, so it can't say that there will be none. */
    private long to(PersonId person) {
        if (people.find(person)
                .map(Person::status)
                .filter(PersonStatus.ACTIVE::equals)
                .isPresent()) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
        return references.stream().mapToLong(feature -> feature.to(person)).sum();
    }
}
