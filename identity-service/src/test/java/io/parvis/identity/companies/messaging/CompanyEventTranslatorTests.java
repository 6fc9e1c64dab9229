package io.parvis.identity.companies.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompaniesMerged;
import io.parvis.events.companies.CompanyChanged;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanySharingChanged;
import io.parvis.events.companies.CompanyState;
import io.parvis.identity.GoldenSamples;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.MailDomain;
import io.parvis.starter.aggregate.Announcement;

class CompanyEventTranslatorTests {

    @Test
    void announcesTheFactAndTheStateAsInTheSamples() {
        Company company =
                Company.register(new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"), new CompanyName("Acme"));

        List<Announcement> announced = company.events().stream()
                .flatMap(event -> new CompanyEventTranslator().translate(company, event).stream())
                .toList();

        assertThat(announced)
                .extracting(announcement -> GoldenSamples.published(announcement.payload()))
                .startsWith(GoldenSamples.of(CompanyRegistered.class));
        assertThat(announced.getLast().payload()).isEqualTo(new CompanyState(company.id(), "Acme", "WATCHERS", null));
        assertThat(announced).extracting(Announcement::dataref).containsOnlyNulls();
    }

    @Test
    void announcesOtherMailDomainsAsAChangeThatNamesNone() {
        Company company = Company.restore(
                new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"),
                new CompanyName("Acme International"),
                Sharing.WATCHERS,
                Set.of(),
                null);
        company.receiveMailAt(Set.of(new MailDomain("acme.example")));

        assertThat(company.events())
                .flatExtracting(event -> new CompanyEventTranslator().translate(company, event))
                .extracting(Announcement::payload)
                .contains(new CompanyChanged(company.id(), "Acme International"));
    }

    @Test
    void announcesWhatWasEditedAsInTheSamples() {
        Company company = Company.restore(
                new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"),
                new CompanyName("Acme"),
                Sharing.WATCHERS,
                Set.of(),
                null);
        company.rename(new CompanyName("Acme International"));
        company.share(Sharing.COMPANY);

        List<Record> announced = company.events().stream()
                .flatMap(event -> new CompanyEventTranslator().translate(company, event).stream())
                .map(Announcement::payload)
                .toList();

        assertThat(announced)
                .filteredOn(payload -> !(payload instanceof CompanyState))
                .extracting(GoldenSamples::published)
                .containsExactly(GoldenSamples.of(CompanyChanged.class), GoldenSamples.of(CompanySharingChanged.class));
        assertThat(announced.getLast())
                .isEqualTo(new CompanyState(company.id(), "Acme International", "COMPANY", null));
    }

    @Test
    void announcesAMergerAsInTheSamples() {
        Company company = Company.restore(
                new CompanyId("5a2e3b79-4d1c-5c8f-9f3d-7b2c1d0e9f05"),
                new CompanyName("Acme France"),
                Sharing.WATCHERS,
                Set.of(),
                null);
        company.mergeInto(new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"));

        List<Record> announced = company.events().stream()
                .flatMap(event -> new CompanyEventTranslator().translate(company, event).stream())
                .map(Announcement::payload)
                .toList();

        assertThat(GoldenSamples.published(announced.getFirst())).isEqualTo(GoldenSamples.of(CompaniesMerged.class));
        assertThat(announced.getLast())
                .isEqualTo(new CompanyState(
                        company.id(), "Acme France", "WATCHERS", "4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"));
    }
}
