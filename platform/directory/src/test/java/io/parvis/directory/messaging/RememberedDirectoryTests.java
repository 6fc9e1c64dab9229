package io.parvis.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.PersonState;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;

/** What was looked up lately never outlives what this process has heard itself. */
class RememberedDirectoryTests {

    private static final PersonId LARA = new PersonId("p-1");
    private static final CompanyId ACME = new CompanyId("acme");

    private final Projection<PersonDocument> people = mock();
    private final Projection<CompanyDocument> companies = mock();
    private final RememberedPeople rememberedPeople = new RememberedPeople(people);
    private final RememberedCompanies rememberedCompanies = new RememberedCompanies(companies);

    @Test
    void whoIsShutOutIsSoAtOnceWhateverWasAskedBefore() {
        knows(lara("ACTIVE"));
        assertThat(rememberedPeople.activeMembers(Role.LAWYER)).hasSize(1);
        assertThat(rememberedPeople.findBySubject("s-1")).isPresent();
        assertThat(rememberedPeople.find(LARA)).isPresent();

        when(people.find(LARA.value())).thenReturn(Optional.empty());
        when(people.findOne(any())).thenReturn(Optional.empty());
        when(people.findAll(any())).thenReturn(List.of());
        rememberedPeople.remember(heard(LARA.value(), lara("BANNED")));

        assertThat(rememberedPeople.activeMembers(Role.LAWYER)).isEmpty();
        assertThat(rememberedPeople.findBySubject("s-1")).isEmpty();
        assertThat(rememberedPeople.find(LARA)).isEmpty();
    }

    @Test
    void whoIsDeletedIsFoundNoMore() {
        knows(lara("ACTIVE"));
        assertThat(rememberedPeople.find(LARA)).isPresent();

        when(people.find(LARA.value())).thenReturn(Optional.empty());
        rememberedPeople.forget(LARA.value());

        assertThat(rememberedPeople.find(LARA)).isEmpty();
    }

    @Test
    void aCompanySharesAsItWasToldLast() {
        when(companies.find(ACME.value())).thenReturn(Optional.of(CompanyDocument.of(acme("COMPANY"))));
        assertThat(rememberedCompanies.find(ACME)).isPresent();
        assertThat(rememberedCompanies.mergedInto(ACME)).isEmpty();

        when(companies.find(ACME.value())).thenReturn(Optional.of(CompanyDocument.of(acme("WATCHERS"))));
        when(companies.findAll(any()))
                .thenReturn(List.of(CompanyDocument.of(merged("acme-labs"))))
                .thenReturn(List.of());
        rememberedCompanies.remember(heard(ACME.value(), acme("WATCHERS")));

        assertThat(rememberedCompanies.find(ACME).orElseThrow().sharing().name())
                .isEqualTo("WATCHERS");
        assertThat(rememberedCompanies.mergedInto(ACME)).isEqualTo(Set.of(new CompanyId("acme-labs")));
    }

    private void knows(PersonState state) {
        PersonDocument document = PersonDocument.of(state);
        when(people.find(LARA.value())).thenReturn(Optional.of(document));
        when(people.findOne(any())).thenReturn(Optional.of(document));
        when(people.findAll(any())).thenReturn(List.of(document));
    }

    private static PersonState lara(String status) {
        return new PersonState(
                "p-1",
                "MEMBER",
                "Lara",
                "Roth",
                "lara@parvis.example",
                "fr",
                "Europe/Paris",
                null,
                null,
                null,
                "Lawyer",
                null,
                List.of("LAWYER"),
                status,
                "s-1",
                null);
    }

    private static CompanyState acme(String sharing) {
        return new CompanyState("acme", "Acme", sharing, null);
    }

    private static CompanyState merged(String company) {
        return new CompanyState(company, company, "WATCHERS", "acme");
    }

    private static <T> Received<T> heard(String subject, T data) {
        return new Received<>(
                "e-2",
                "/parvis/identity-service",
                subject,
                2,
                Instant.parse("2026-11-29T09:00:00Z"),
                Actor.SYSTEM,
                null,
                Set.of(),
                data);
    }
}
