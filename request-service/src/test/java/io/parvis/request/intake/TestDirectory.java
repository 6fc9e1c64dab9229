package io.parvis.request.intake;

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
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;

/** The people of these tests: clients of two companies, and a lawyer. */
public final class TestDirectory {

    public static final CompanyId ACME = new CompanyId("acme");
    public static final CompanyId GLOBEX = new CompanyId("globex");

    /** Of Acme; submits the requests of these tests. */
    public static final PersonId CLAIRE = new PersonId("claire");
    /** Of Acme, too. */
    public static final PersonId PAUL = new PersonId("paul");
    /** Of Acme, too; approves and signs, and may not ask. */
    public static final PersonId NINA = new PersonId("nina");
    /** Of Globex. */
    public static final PersonId OTTO = new PersonId("otto");

    public static final PersonId LAWYER = new PersonId("laura");

    private final InMemoryPeople people = new InMemoryPeople()
            .with(
                    client(CLAIRE.value(), AccessType.BOTH, ACME),
                    client(PAUL.value(), AccessType.CLIENT, ACME),
                    client(NINA.value(), AccessType.COLLABORATOR, ACME),
                    client(OTTO.value(), AccessType.CLIENT, GLOBEX),
                    member(LAWYER.value(), Role.LAWYER));
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

    /** Whom a token names that stands for the person. */
    public static String subject(PersonId person) {
        return "subject-of-" + person.value();
    }

    private Viewer viewer(Person person) {
        return new Viewers(people, companies).of(person).orElseThrow();
    }
}
