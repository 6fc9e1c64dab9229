package io.parvis.directory;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** People, companies and managers as chance puts them together; the same for the same seed. */
public final class Neighbourhood implements People, Companies {

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<CompanyId, Company> companies = new HashMap<>();
    private final Map<CompanyId, CompanyId> heirs = new HashMap<>();
    private final Random chance;

    public Neighbourhood(long seed) {
        this.chance = new Random(seed);
        for (int i = 0; i < 3; i++) {
            CompanyId id = new CompanyId("company-" + i);
            companies.put(id, new Company(id, "Company " + i, any(List.of(Sharing.values()))));
        }
        for (int i = 0; i < 12; i++) {
            put(client("client-" + i, anyCompany(), anyManager(), any(List.of(AccessType.values()))));
        }
        for (Role role : Role.values()) {
            put(member("member-" + role, Set.of(role)));
        }
    }

    List<Person> clients() {
        return people.values().stream()
                .filter(person -> person.kind() == PersonKind.CLIENT)
                .toList();
    }

    public Person anyClient() {
        return any(clients());
    }

    Person anyClientOfACompany() {
        return any(clients().stream().filter(client -> client.company() != null).toList());
    }

    List<Person> all() {
        return List.copyOf(people.values());
    }

    Sharing sharingOf(CompanyId company) {
        return companies.get(company).sharing();
    }

    /** The person leaves for another company, or for none. */
    Person move(Person person) {
        CompanyId next = anyCompany();
        while (Objects.equals(next, person.company())) {
            next = anyCompany();
        }
        return put(client(person.id().value(), next, person.manager(), person.accessType()));
    }

    /** The person leaves for another company, or for none, and keeps what was theirs. */
    Person moveAndKeep(Person person) {
        Person moved = move(person);
        return put(keeping(moved, Optional.ofNullable(person.company()).stream().collect(Collectors.toSet())));
    }

    /** The person has another status from now on. */
    public Person put(Person person, PersonStatus status) {
        return put(as(person, status));
    }

    /** The same person with another status. */
    static Person as(Person person, PersonStatus status) {
        return new Person(
                person.id(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.company(),
                person.kept(),
                person.manager(),
                person.accessType(),
                person.roles(),
                status,
                person.subject());
    }

    PersonStatus anyStatus() {
        return any(List.of(PersonStatus.values()));
    }

    /** From now on, one company stands for another. */
    void merge(CompanyId company, CompanyId into) {
        heirs.put(company, into);
    }

    /** From now on, nobody knows the person. */
    void forget(Person person) {
        people.remove(person.id());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return false;
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
                .filter(person -> person.roles().contains(role))
                .toList();
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return Mergers.heir(id, known -> Optional.ofNullable(companies.get(known)), known -> heirs.get(known.id()));
    }

    @Override
    public Set<CompanyId> mergedInto(CompanyId id) {
        return Mergers.names(
                id,
                heir -> companies.keySet().stream()
                        .filter(company -> heir.equals(heirs.get(company)))
                        .toList());
    }

    static Person client(
            String id, @Nullable CompanyId company, @Nullable PersonId manager, @Nullable AccessType accessType) {
        return person(id, PersonKind.CLIENT, company, manager, accessType, Set.of());
    }

    static Person member(String id, Set<Role> roles) {
        return person(id, PersonKind.MEMBER, null, null, null, roles);
    }

    private Person put(Person person) {
        people.put(person.id(), person);
        return person;
    }

    @Nullable
    CompanyId anyCompany() {
        int number = chance.nextInt(4);
        return number == 3 ? null : new CompanyId("company-" + number);
    }

    private @Nullable PersonId anyManager() {
        List<Person> known = new ArrayList<>(clients());
        return known.isEmpty() || chance.nextInt(3) == 0 ? null : any(known).id();
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static Person keeping(Person person, Set<CompanyId> kept) {
        return new Person(
                person.id(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.company(),
                kept,
                person.manager(),
                person.accessType(),
                person.roles(),
                person.status(),
                person.subject());
    }

    private static Person person(
            String id,
            PersonKind kind,
            @Nullable CompanyId company,
            @Nullable PersonId manager,
            @Nullable AccessType accessType,
            Set<Role> roles) {
        return new Person(
                new PersonId(id),
                kind,
                id,
                "Example",
                id + "@example.org",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                company,
                Set.of(),
                manager,
                accessType,
                roles,
                PersonStatus.ACTIVE,
                "subject-of-" + id);
    }
}
