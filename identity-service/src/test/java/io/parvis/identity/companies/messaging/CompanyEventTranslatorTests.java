package io.parvis.identity.companies.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompanyChanged;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanySharingChanged;
import io.parvis.events.companies.CompanyState;
import io.parvis.identity.GoldenSamples;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
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
                .containsExactly(GoldenSamples.of(CompanyRegistered.class), GoldenSamples.of(CompanyState.class));
        assertThat(announced).extracting(Announcement::dataref).containsOnlyNulls();
    }

    @Test
    void announcesWhatWasEditedAsInTheSamples() {
        Company company = Company.restore(
                new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"), new CompanyName("Acme"), Sharing.WATCHERS);
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
        assertThat(announced.getLast()).isEqualTo(new CompanyState(company.id(), "Acme International", "COMPANY"));
    }
}
