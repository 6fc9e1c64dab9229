package io.parvis.testsupport.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;

/** People in memory: what is put in last counts. */
public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Set<PersonId> deleted = ConcurrentHashMap.newKeySet();

    /** Knows these people from now on, in place of what was known of them before. */
    public InMemoryPeople with(Person... persons) {
        Stream.of(persons).forEach(person -> people.put(person.id(), person));
        return this;
    }

    /** Knows this person no longer, and never again. */
    public InMemoryPeople without(PersonId person) {
        people.remove(person);
        deleted.add(person);
        return this;
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return deleted.contains(id);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findBySubject(String subject) {
        return all(person -> subject.equals(person.subject())).stream().findFirst();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return all(person -> manager.equals(person.manager()));
    }

    @Override
    public List<Person> activeMembers(Role role) {
        return all(person ->
                person.status() == PersonStatus.ACTIVE && person.roles().contains(role));
    }

    private List<Person> all(Predicate<Person> condition) {
        return people.values().stream().filter(condition).toList();
    }
}
