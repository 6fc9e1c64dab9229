package io.parvis.testsupport.directory;

import static io.parvis.testsupport.directory.Persons.client;
import static io.parvis.testsupport.directory.Persons.member;

import io.parvis.directory.AccessType;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;

/** A directory for tests of one service: clients of two companies, and a legal team with one member of each role. */
public final class TestDirectory {

    public static final CompanyId ACME = new CompanyId("acme");
    public static final CompanyId GLOBEX = new CompanyId("globex");

    /** Of Acme; the one who asks for things, approves and signs. */
    public static final PersonId CLAIRE = new PersonId("claire");
    /** Of Acme, too. */
    public static final PersonId PAUL = new PersonId("paul");
    /** Of Acme, too; approves and signs, and may not ask. */
    public static final PersonId NINA = new PersonId("nina");
    /** Of Globex. */
    public static final PersonId OTTO = new PersonId("otto");

    public static final PersonId LAWYER = new PersonId("laura");
    public static final PersonId ADMIN = new PersonId("adam");
    public static final PersonId CONTRACT_MANAGER = new PersonId("conrad");

    private final InMemoryPeople people = new InMemoryPeople()
            .with(
                    client(CLAIRE.value(), AccessType.BOTH, ACME),
                    client(PAUL.value(), AccessType.CLIENT, ACME),
                    client(NINA.value(), AccessType.COLLABORATOR, ACME),
                    client(OTTO.value(), AccessType.CLIENT, GLOBEX),
                    member(LAWYER.value(), Role.LAWYER),
                    member(ADMIN.value(), Role.ADMIN),
                    member(CONTRACT_MANAGER.value(), Role.CONTRACT_MANAGER));
    private final InMemoryCompanies companies = new InMemoryCompanies()
            .with(new Company(ACME, "Acme", Sharing.WATCHERS), new Company(GLOBEX, "Globex", Sharing.WATCHERS));

    public InMemoryPeople people() {
        return people;
    }

    public InMemoryCompanies companies() {
        return companies;
    }

    /** The person as someone who asks. */
    public Viewer viewer(PersonId person) {
        return viewer(people.find(person).orElseThrow());
    }

    /** Claire as someone who asks after she left Acme for Globex. */
    public Viewer claireAtGlobex() {
        return viewer(client(CLAIRE.value(), AccessType.BOTH, GLOBEX));
    }

    /** From now on, members of Acme see what the mode lets them see of each other. */
    public void acmeShares(Sharing sharing) {
        companies.with(new Company(ACME, "Acme", sharing));
    }

    /** Notes on things of a store who of this directory is gone from them. */
    public GoneRequesters goneFrom(Requested things) {
        return new GoneRequesters(people, viewers(), things);
    }

    public Viewers viewers() {
        return new Viewers(people, companies);
    }

    /** Whom a token names that stands for the person. */
    public static String subject(PersonId person) {
        return "subject-of-" + person.value();
    }

    private Viewer viewer(Person person) {
        return viewers().of(person).orElseThrow();
    }
}
