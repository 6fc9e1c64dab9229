package io.parvis.identity.companies.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanyState;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.starter.aggregate.Announcement;

class CompanyEventTranslatorTests {

    @Test
    void announcesTheFactAndTheState() {
        Company company = CompanyFixture.acme();

        assertThat(company.events())
                .flatMap(event -> new CompanyEventTranslator().translate(company, event))
                .containsExactly(
                        Announcement.of(new CompanyRegistered("acme", "Acme")),
                        Announcement.of(new CompanyState("acme", "Acme", "WATCHERS")));
    }
}
