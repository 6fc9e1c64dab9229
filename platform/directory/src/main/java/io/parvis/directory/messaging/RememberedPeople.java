package io.parvis.directory.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.CompanyId;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.events.people.PersonState;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;

/** The people as {@code parvis.people} tells of them. */
final class RememberedPeople implements People {

    private final Projection<PersonDocument> projection;
    private final Lately<PersonId, Optional<Person>> byId = new Lately<>(this::lookUp);
    private final Lately<String, Optional<Person>> bySubject = new Lately<>(this::lookUpSubject);
    private final Lately<PersonId, List<Person>> reports = new Lately<>(this::lookUpReports);
    private final Lately<Role, List<Person>> members = new Lately<>(this::lookUpMembers);

    RememberedPeople(Projection<PersonDocument> projection) {
        this.projection = projection;
    }

    void remember(Received<PersonState> event) {
        projection.apply(event, PersonDocument.of(event.data()));
        forgetWhatWasFound();
    }

    void forget(String personId) {
        projection.erase(personId);
        forgetWhatWasFound();
    }

    private void forgetWhatWasFound() {
        Stream.of(byId, bySubject, reports, members).forEach(Lately::forget);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return byId.get(id);
    }

    private Optional<Person> lookUp(PersonId id) {
        return projection.find(id.value()).map(PersonDocument::toPerson);
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return projection.isErased(id.value());
    }

    @Override
    public Optional<Person> findBySubject(String subject) {
        return bySubject.get(subject);
    }

    private Optional<Person> lookUpSubject(String subject) {
        return projection.findOne(Criteria.where("state.subject").is(subject)).map(PersonDocument::toPerson);
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return reports.get(manager);
    }

    private List<Person> lookUpReports(PersonId manager) {
        return all(Criteria.where("state.managerId").is(manager.value()));
    }

    @Override
    public List<Person> activeMembers(Role role) {
        return members.get(role);
    }

    private List<Person> lookUpMembers(Role role) {
        return all(Criteria.where("state.kind")
                .is(PersonKind.MEMBER.name())
                .and("state.status")
                .is(PersonStatus.ACTIVE.name())
                .and("state.roles")
                .is(role.name()));
    }

    /** The clients of these companies, whatever their status. */
    List<PersonId> membersOf(Set<CompanyId> companies) {
        List<String> ids = companies.stream().map(CompanyId::value).toList();
        return projection.findAll(Criteria.where("state.companyId").in(ids)).stream()
                .map(member -> new PersonId(member.personId()))
                .toList();
    }

    private List<Person> all(Criteria condition) {
        return projection.findAll(condition).stream()
                .map(PersonDocument::toPerson)
                .toList();
    }
}
