package io.parvis.identity.people.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.ClientSearch;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.PeopleByName;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.people.Username;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** The register of people in MongoDB; unique indexes keep usernames and e-mail addresses apart. */
class MongoPeopleRegister implements PeopleRegister {

    private static final SortKey LAST_INVITED_FIRST = SortKey.descending("state.invitedAt");

    private final AggregateStore<Person> store;

    MongoPeopleRegister(AggregateStore<Person> store) {
        this.store = store;
    }

    @Override
    public Stored<Person> add(Person person, Command command) {
        try {
            return store.add(person, command);
        } catch (DuplicateKeyException _) {
            boolean username = findByUsername(person.profile().username()).isPresent();
            throw username
                    ? taken("/username", PersonRefusal.USERNAME_TAKEN)
                    : taken("/email", PersonRefusal.EMAIL_TAKEN);
        }
    }

    @Override
    public Optional<Stored<Person>> repeated(PersonId id, Command command) {
        return store.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Person>> find(PersonId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public Optional<Stored<Person>> findBySubject(String subject) {
        return findOne(Criteria.where("state.subject").is(subject));
    }

    @Override
    public Optional<Stored<Person>> findByUsername(Username username) {
        return findOne(Criteria.where("state.usernameKey").is(username.key()));
    }

    @Override
    public Optional<Stored<Person>> findByEmail(EmailAddress email) {
        return findOne(Criteria.where("state.emailKey").is(email.key()));
    }

    @Override
    public Optional<Stored<Person>> findByInvitation(String tokenHash) {
        return findOne(Criteria.where("state.invitation.tokenHash").is(tokenHash));
    }

    @Override
    public Optional<Stored<Person>> change(PersonId id, Command command, Consumer<Person> verb) {
        try {
            return store.change(id.value(), new Criteria(), command, verb);
        } catch (DuplicateKeyException _) {
            throw taken("/email", PersonRefusal.EMAIL_TAKEN);
        }
    }

    @Override
    public void supersede(PersonId id, long version) {
        store.supersede(id.value(), version);
    }

    @Override
    public boolean delete(PersonId id, Command command, Consumer<Person> verb) {
        return store.erase(id.value(), command, verb);
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return store.wasErased(id.value());
    }

    @Override
    public Page<Stored<Person>> page(PersonKind kind, PageRequest request) {
        return page(Criteria.where("state.kind").is(kind.name()), request);
    }

    @Override
    public Page<Stored<Person>> clients(ClientSearch search, PageRequest request) {
        return store.page(ClientQueries.condition(search.filter()), ClientQueries.sort(search.order()), request);
    }

    @Override
    public Page<Stored<Person>> byName(PeopleByName lookUp, PageRequest request) {
        return store.page(NameQueries.condition(lookUp), NameQueries.ORDER, request);
    }

    @Override
    public void eachClient(ClientSearch search, Consumer<Stored<Person>> action) {
        store.each(ClientQueries.condition(search.filter()), ClientQueries.sort(search.order()), action);
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        Criteria among =
                Criteria.where("_id").in(ids.stream().map(PersonId::value).toList());
        return page(among, PageRequest.first(PageRequest.MAXIMUM)).items().stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    public Page<Stored<Person>> reportsOf(PersonId manager, PageRequest request) {
        return page(Criteria.where("state.client.managerId").is(manager.value()), request);
    }

    @Override
    public Page<Stored<Person>> membersOf(Collection<GroupId> groups, PageRequest request) {
        return page(
                Criteria.where("state.groups")
                        .in(groups.stream().map(GroupId::value).toList()),
                request);
    }

    @Override
    public Page<Stored<Person>> activeMembers(Role role, PageRequest request) {
        return page(
                Criteria.where("state.roles")
                        .is(role.name())
                        .and("state.status")
                        .is(PersonStatus.ACTIVE.name()),
                request);
    }

    private Optional<Stored<Person>> findOne(Criteria unique) {
        return page(unique, PageRequest.first(1)).items().stream().findFirst();
    }

    private Page<Stored<Person>> page(Criteria condition, PageRequest request) {
        return store.page(condition, LAST_INVITED_FIRST, request);
    }

    private static Refused taken(String pointer, PersonRefusal refusal) {
        return new Refused(refusal, List.of(FieldProblem.of(pointer, refusal.key())));
    }
}
