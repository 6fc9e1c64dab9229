package io.parvis.notification.directory;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;

/** A directory that knows whom it is told of. */
public final class InMemoryDirectory implements People, Companies {

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<CompanyId, Company> companies = new HashMap<>();

    public InMemoryDirectory knows(Person person) {
        people.put(person.id(), person);
        return this;
    }

    public InMemoryDirectory knows(CompanyId id, String name) {
        companies.put(id, new Company(id, name, Sharing.WATCHERS));
        return this;
    }

    public static Person client(String id, String name, PersonStatus status, @Nullable CompanyId company) {
        return person(id, PersonKind.CLIENT, name, status, company, AccessType.BOTH, Set.of());
    }

    public static Person member(String id, String name, PersonStatus status, Role... roles) {
        return person(id, PersonKind.MEMBER, name, status, null, null, Set.of(roles));
    }

    private static Person person(
            String id,
            PersonKind kind,
            String name,
            PersonStatus status,
            @Nullable CompanyId company,
            @Nullable AccessType accessType,
            Set<Role> roles) {
        String[] names = name.split(" ", 2);
        return new Person(
                new PersonId(id),
                kind,
                names[0],
                names[1],
                id + "@example.org",
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris"),
                company,
                null,
                accessType,
                roles,
                status,
                null);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findBySubject(String subject) {
        return people.values().stream()
                .filter(person -> subject.equals(person.subject()))
                .findFirst();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return people.values().stream()
                .filter(person -> manager.equals(person.manager()))
                .toList();
    }

    @Override
    public List<Person> activeMembers(Role role) {
        return people.values().stream()
                .filter(person ->
                        person.status() == PersonStatus.ACTIVE && person.roles().contains(role))
                .toList();
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return Optional.ofNullable(companies.get(id));
    }
}
