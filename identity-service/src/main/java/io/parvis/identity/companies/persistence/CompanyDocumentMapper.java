package io.parvis.identity.companies.persistence;

import io.parvis.identity.companies.Company;
import io.parvis.starter.aggregate.DocumentMapper;

final class CompanyDocumentMapper implements DocumentMapper<Company, CompanyDocument> {

    @Override
    public Class<CompanyDocument> documentType() {
        return CompanyDocument.class;
    }

    @Override
    public CompanyDocument toDocument(Company company) {
        return CompanyDocument.from(company);
    }

    @Override
    public Company toAggregate(String id, CompanyDocument document) {
        return document.toCompany(id);
    }
}
