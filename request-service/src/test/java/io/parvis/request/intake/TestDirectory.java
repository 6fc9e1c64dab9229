package io.parvis.request.intake;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;

/** The people and companies of these tests, in memory: two companies and a lawyer. */
public final class TestDirectory implements People, Companies {

    public static final CompanyId ACME = new CompanyId("c0000000-0000-4000-8000-000000000001");
    public static final CompanyId GLOBEX = new CompanyId("c0000000-0000-4000-8000-000000000002");

    /** Of Acme; submits the requests of these tests. */
    public static final PersonId CLAIRE = new PersonId("a0000000-0000-4000-8000-000000000001");
    /** Of Acme, too. */
    public static final PersonId PAUL = new PersonId("a0000000-0000-4000-8000-000000000002");
    /** Of Acme, too; approves and signs, and may not ask. */
    public static final PersonId NINA = new PersonId("a0000000-0000-4000-8000-000000000004");
    /** Of Globex. */
    public static final PersonId OTTO = new PersonId("a0000000-0000-4000-8000-000000000003");

    public static final PersonId LAWYER = new PersonId("b0000000-0000-4000-8000-000000000001");

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<CompanyId, Company> companies = new HashMap<>();

    public TestDirectory() {
        remember(new Company(ACME, "Acme", Sharing.WATCHERS));
        remember(new Company(GLOBEX, "Globex", Sharing.WATCHERS));
        remember(client(CLAIRE, "Claire", ACME, AccessType.BOTH));
        remember(client(PAUL, "Paul", ACME, AccessType.CLIENT));
        remember(client(NINA, "Nina", ACME, AccessType.COLLABORATOR));
        remember(client(OTTO, "Otto", GLOBEX, AccessType.CLIENT));
        remember(person(LAWYER, PersonKind.MEMBER, "Laura", null, null, Set.of(Role.LAWYER)));
    }

    /** The person as someone who asks. */
    public Viewer viewer(PersonId person) {
        return new Viewers(this, this).of(people.get(person)).orElseThrow();
    }

    /** Claire as someone who asks after she left Acme for Globex. */
    public Viewer claireAtGlobex() {
        return new Viewers(this, this)
                .of(client(CLAIRE, "Claire", GLOBEX, AccessType.BOTH))
                .orElseThrow();
    }

    /** From now on, members of Acme see what the mode lets them see of each other. */
    public void acmeShares(Sharing sharing) {
        remember(new Company(ACME, "Acme", sharing));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return Optional.ofNullable(companies.get(id));
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
        return all(person -> person.roles().contains(role));
    }

    private List<Person> all(Predicate<Person> condition) {
        return people.values().stream().filter(condition).toList();
    }

    private void remember(Person person) {
        people.put(person.id(), person);
    }

    private void remember(Company company) {
        companies.put(company.id(), company);
    }

    private static Person client(PersonId id, String firstName, CompanyId company, AccessType accessType) {
        return person(id, PersonKind.CLIENT, firstName, company, accessType, Set.of());
    }

    private static Person person(
            PersonId id,
            PersonKind kind,
            String firstName,
            @Nullable CompanyId company,
            @Nullable AccessType accessType,
            Set<Role> roles) {
        return new Person(
                id,
                kind,
                firstName,
                "Test",
                firstName.toLowerCase(Locale.ROOT) + "@parvis.localhost",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                company,
                null,
                accessType,
                roles,
                PersonStatus.ACTIVE,
                subject(id));
    }

    /** Keycloak's subject of a person here. */
    public static String subject(PersonId id) {
        return "subject-" + id.value();
    }
}
