package io.parvis.identity.companies.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.MailDomain;
import io.parvis.starter.aggregate.DocumentMapper;

class CompanyDocumentTests {

    private final DocumentMapper<Company, CompanyDocument> mapper = CompanyDocument.MAPPER;

    @Test
    void keepsTheWholeCompany() {
        Company company = Company.restore(
                new CompanyId("acme"),
                new CompanyName("Acme S.A."),
                Sharing.MANAGERS,
                Set.of(new MailDomain("acme.example"), new MailDomain("acme.fr")),
                new CompanyId("globex"));

        Company restored = mapper.toAggregate("acme", mapper.toDocument(company));

        assertThat(restored).usingRecursiveComparison().isEqualTo(company);
    }

    @Test
    void keepsTheNameAsItIsCompared() {
        assertThat(mapper.toDocument(Company.register(new CompanyId("acme"), new CompanyName("ACME")))
                        .nameKey())
                .isEqualTo("acme");
    }
}
