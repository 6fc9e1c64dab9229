package io.parvis.identity.history;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;

class ReadingHistoryTests {

    private static final CompanyId ACME = new CompanyId("acme");
    private static final PersonId CLAIRE = new PersonId("claire");
    private static final PageRequest PAGE = PageRequest.first(10);

    private final InMemoryHistory history = new InMemoryHistory();
    private final InMemoryCompanies companies =
            new InMemoryCompanies().with(new Company(ACME, "Acme", Sharing.WATCHERS));
    private final InMemoryPeople people = new InMemoryPeople()
            .with(Persons.member("ada", Role.ADMIN), Persons.client("claire", AccessType.BOTH, ACME));
    private final ReadingHistory reading = new ReadingHistory(history, people, companies);

    @Test
    void namesWhoDidIt() {
        keep("1", "claire", Actor.of("member", "ada"));
        keep("2", "claire", Actor.SYSTEM);
        keep("3", "claire", Actor.of("member", "gone"));

        assertThat(reading.ofPerson(Viewers.ADMIN, PersonKind.CLIENT, CLAIRE, PAGE)
                        .items())
                .extracting(ListedChange::by)
                .containsExactly(null, null, "Ada Example");
    }

    @Test
    void tellsOfCompaniesToo() {
        keep("1", "acme", Actor.of("member", "ada"));

        assertThat(reading.ofCompany(Viewers.ADMIN, ACME, PAGE).items()).hasSize(1);
    }

    @Test
    void tellsHowACompanyBecamePartOfAnotherOne() {
        CompanyId merged = new CompanyId("initech");
        companies.with(new Company(merged, "Initech", Sharing.WATCHERS)).merged(merged, ACME);
        keep("1", "initech", Actor.of("member", "ada"));

        assertThat(reading.ofCompany(Viewers.ADMIN, merged, PAGE).items()).hasSize(1);
        assertThat(reading.ofCompany(Viewers.ADMIN, ACME, PAGE).items()).isEmpty();
    }

    @Test
    void tellsOfADeletedClientWhoDidThat() {
        PersonId gone = new PersonId("gone");
        keep("1", "gone", Actor.of("member", "ada"));
        assertRefused(StandardRefusal.NOT_FOUND, () -> reading.ofPerson(Viewers.ADMIN, PersonKind.CLIENT, gone, PAGE));

        people.without(gone);

        assertThat(reading.ofPerson(Viewers.ADMIN, PersonKind.CLIENT, gone, PAGE)
                        .items())
                .extracting(ListedChange::by)
                .containsExactly("Ada Example");
        assertRefused(StandardRefusal.NOT_FOUND, () -> reading.ofPerson(Viewers.ADMIN, PersonKind.MEMBER, gone, PAGE));
    }

    @Test
    void isForAdminsAndKeepsTheSidesApart() {
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> reading.ofPerson(Viewers.LAWYER, PersonKind.CLIENT, CLAIRE, PAGE));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> reading.ofCompany(Viewers.CLIENT, ACME, PAGE));
        assertRefused(
                StandardRefusal.NOT_FOUND, () -> reading.ofPerson(Viewers.ADMIN, PersonKind.MEMBER, CLAIRE, PAGE));
        assertRefused(
                StandardRefusal.NOT_FOUND, () -> reading.ofCompany(Viewers.ADMIN, new CompanyId("nowhere"), PAGE));
    }

    private void keep(String id, String subject, Actor by) {
        history.keep(Change.toldBy(id, subject, Long.parseLong(id), MONDAY, by, "io.parvis.client.banned.v1"));
    }
}
