package io.parvis.identity.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** A register of people that forgets. */
public final class InMemoryPeopleRegister implements PeopleRegister {

    private static final Comparator<Person> LAST_INVITED_FIRST = Comparator.comparing(
                    (Person person) -> person.invitation().at())
            .thenComparing(Person::id)
            .reversed();

    private final InMemoryStore<Person, PersonEvent> people =
            new InMemoryStore<>(PersonFixture::restored, InMemoryPeopleRegister::refuseSameKeys);

    /** What was announced, oldest first. */
    public List<PersonEvent> events() {
        return people.events();
    }

    @Override
    public Stored<Person> add(Person person, Command command) {
        return people.add(person, command);
    }

    @Override
    public Optional<Stored<Person>> repeated(PersonId id, Command command) {
        return people.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Person>> find(PersonId id) {
        return people.find(id.value());
    }

    @Override
    public Optional<Stored<Person>> findBySubject(String subject) {
        return people.findOne(person -> subject.equals(person.subject()));
    }

    @Override
    public Optional<Stored<Person>> findByUsername(Username username) {
        return people.findOne(
                person -> username.key().equals(person.profile().username().key()));
    }

    @Override
    public Optional<Stored<Person>> findByEmail(EmailAddress email) {
        return people.findOne(
                person -> email.key().equals(person.profile().email().key()));
    }

    @Override
    public Optional<Stored<Person>> findByInvitation(String tokenHash) {
        return people.findOne(person -> tokenHash.equals(person.invitation().tokenHash()));
    }

    @Override
    public Optional<Stored<Person>> change(PersonId id, Command command, Consumer<Person> verb) {
        return people.change(id.value(), _ -> true, command, verb);
    }

    @Override
    public void supersede(PersonId id, long version) {
        people.supersede(id.value(), version);
    }

    @Override
    public boolean delete(PersonId id, Command command, Consumer<Person> verb) {
        return people.erase(id.value(), command, verb);
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return people.wasErased(id.value());
    }

    @Override
    public Page<Stored<Person>> page(PersonKind kind, PageRequest request) {
        return page(person -> person.side().kind() == kind, request);
    }

    @Override
    public Page<Stored<Person>> clients(ClientSearch search, PageRequest request) {
        return people.page(ClientsInMemory.finds(search.filter()), ClientsInMemory.sorts(search.order()), request);
    }

    @Override
    public Page<Stored<Person>> byName(PeopleByName lookUp, PageRequest request) {
        return people.page(
                lookUp::finds, Comparator.comparing(person -> person.profile().sortName()), request);
    }

    @Override
    public void eachClient(ClientSearch search, Consumer<Stored<Person>> action) {
        clients(search, PageRequest.first(Integer.MAX_VALUE)).items().forEach(action);
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).map(Stored::value).toList();
    }

    @Override
    public Page<Stored<Person>> reportsOf(PersonId manager, PageRequest request) {
        return page(person -> person.side() instanceof Side.Client client && manager.equals(client.manager()), request);
    }

    @Override
    public Page<Stored<Person>> membersOf(Collection<GroupId> groups, PageRequest request) {
        return page(
                person -> person.side() instanceof Side.Member member
                        && member.groups().stream().anyMatch(groups::contains),
                request);
    }

    @Override
    public Page<Stored<Person>> activeMembers(Role role, PageRequest request) {
        return page(
                person -> person.status() == PersonStatus.ACTIVE
                        && person.side() instanceof Side.Member member
                        && member.roles().contains(role),
                request);
    }

    private Page<Stored<Person>> page(Predicate<Person> condition, PageRequest request) {
        return people.page(condition, LAST_INVITED_FIRST, request);
    }

    private static void refuseSameKeys(InMemoryStore.Conflict<Person> conflict) {
        Profile added = conflict.added().profile();
        Profile present = conflict.present().profile();
        if (added.username().key().equals(present.username().key())) {
            throw new Refused(PersonRefusal.USERNAME_TAKEN);
        }
        if (added.email().key().equals(present.email().key())) {
            throw new Refused(PersonRefusal.EMAIL_TAKEN);
        }
    }
}
