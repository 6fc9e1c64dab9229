package io.parvis.identity.companies.persistence;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.starter.aggregate.DocumentMapper;

/**
 * A company's state in the collection {@code companies}.
 *
 * @param nameKey the name as it is compared; unique
 */
record CompanyDocument(String name, String nameKey, Sharing sharing) {

    static final DocumentMapper<Company, CompanyDocument> MAPPER =
            DocumentMapper.of(CompanyDocument.class, CompanyDocument::from, CompanyDocument::toCompany);

    private static CompanyDocument from(Company company) {
        return new CompanyDocument(company.name().value(), company.name().key(), company.sharing());
    }

    private Company toCompany(String id) {
        return Company.restore(new CompanyId(id), new CompanyName(name), sharing);
    }
}
