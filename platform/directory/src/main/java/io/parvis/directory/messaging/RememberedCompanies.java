package io.parvis.directory.messaging;

import java.util.Optional;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.events.companies.CompanyState;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;

/** The companies as {@code parvis.companies.state} tells of them. */
final class RememberedCompanies implements Companies {

    private final Projection<CompanyDocument> projection;

    RememberedCompanies(Projection<CompanyDocument> projection) {
        this.projection = projection;
    }

    void remember(Received<CompanyState> event) {
        projection.apply(event, CompanyDocument.of(event.data()));
    }

    void forget(String companyId) {
        projection.erase(companyId);
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return projection.find(id.value()).map(CompanyDocument::toCompany);
    }
}
