package io.parvis.identity.companies.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.MailDomain;
import io.parvis.starter.aggregate.DocumentMapper;

/**
 * A company's state in the collection {@code companies}.
 *
 * @param nameKey     the name as it is compared; unique. A merged company gave its name free
 * @param words       what the company is found by; absent in documents of before there was such a thing
 * @param mailDomains each unique; absent when there are none, as two empty lists would be the same to the index
 */
record CompanyDocument(
        String name,
        String nameKey,
        @Nullable List<String> words,
        Sharing sharing,
        @Nullable List<String> mailDomains,
        @Nullable String mergedInto) {

    /** No name begins like this. */
    private static final String MERGED = "\u0000";

    static final DocumentMapper<Company, CompanyDocument> MAPPER =
            DocumentMapper.of(CompanyDocument.class, CompanyDocument::from, CompanyDocument::toCompany);

    private static CompanyDocument from(Company company) {
        @Nullable CompanyId mergedInto = company.mergedInto();
        return new CompanyDocument(
                company.name().value(),
                mergedInto == null ? company.name().key() : MERGED + company.id(),
                company.name().words(),
                company.sharing(),
                domains(company),
                mergedInto == null ? null : mergedInto.value());
    }

    private Company toCompany(String id) {
        return Company.restore(
                new CompanyId(id),
                new CompanyName(name),
                sharing,
                domains(),
                mergedInto == null ? null : new CompanyId(mergedInto));
    }

    private static @Nullable List<String> domains(Company company) {
        return company.mailDomains().isEmpty()
                ? null
                : company.mailDomains().stream().map(MailDomain::value).sorted().toList();
    }

    private Set<MailDomain> domains() {
        return mailDomains == null
                ? Set.of()
                : mailDomains.stream().map(MailDomain::new).collect(Collectors.toSet());
    }
}
