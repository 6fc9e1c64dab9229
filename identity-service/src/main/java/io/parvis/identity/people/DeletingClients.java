package io.parvis.identity.people;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin deletes a client to whom nothing refers (S16). Who refers is asked before; the client is deleted as they were then, so that nobody is who
 * was let in meanwhile, and may have asked for something.
 */
@Service
public class DeletingClients {

    private final PeopleRegister people;
    private final ReferencesElsewhere elsewhere;

    DeletingClients(PeopleRegister people, ReferencesElsewhere elsewhere) {
        this.people = people;
        this.elsewhere = elsewhere;
    }

    /**
     * Deletes the client, or finds that the same command did.
     *
     * @throws Refused as {@link Person#requireDeletable} does, {@link PersonRefusal#MANAGES_OTHERS} or {@link PersonRefusal#STILL_REFERRED_TO}, which
     *     says by whom and how often; and what {@link ReferencesElsewhere} throws when somebody can't be asked
     */
    public void delete(Viewer admin, PersonId id, Command command) {
        Administrators.require(admin);
        Command judged = people.find(id).map(found -> judge(found, command)).orElse(command);
        if (!people.delete(id, judged, Person::delete)) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
    }

    /** The command for the client as they are judged here, and no other. */
    private Command judge(Stored<Person> found, Command command) {
        Person client = found.value();
        if (!(client.side() instanceof Side.Client)) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        command.requireVersion(found.id(), found.version());
        client.requireDeletable();
        refuseReferences(client.personId());
        return command.at(found.version());
    }

    private void refuseReferences(PersonId client) {
        if (!people.reportsOf(client, PageRequest.first(1)).items().isEmpty()) {
            throw new Refused(PersonRefusal.MANAGES_OTHERS);
        }
        List<FieldProblem> references = elsewhere.to(client).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(service -> FieldProblem.of(
                        "/" + service.getKey(), "refers-to-client", service.getKey(), service.getValue()))
                .toList();
        if (!references.isEmpty()) {
            throw new Refused(PersonRefusal.STILL_REFERRED_TO, references);
        }
    }
}
