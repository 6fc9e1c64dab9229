package io.parvis.directory.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Mergers;
import io.parvis.events.companies.CompanyState;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;

/** The companies as {@code parvis.companies.state} tells of them. */
final class RememberedCompanies implements Companies {

    private final Projection<CompanyDocument> projection;
    private final Lately<CompanyId, Optional<Company>> byId = new Lately<>(this::lookUp);
    private final Lately<CompanyId, Set<CompanyId>> merged = new Lately<>(this::lookUpMerged);

    RememberedCompanies(Projection<CompanyDocument> projection) {
        this.projection = projection;
    }

    void remember(Received<CompanyState> event) {
        projection.apply(event, CompanyDocument.of(event.data()));
        forgetWhatWasFound();
    }

    void forget(String companyId) {
        projection.erase(companyId);
        forgetWhatWasFound();
    }

    private void forgetWhatWasFound() {
        byId.forget();
        merged.forget();
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return byId.get(id);
    }

    private Optional<Company> lookUp(CompanyId id) {
        return Mergers.heir(id, company -> projection.find(company.value()), CompanyDocument::heir)
                .map(CompanyDocument::toCompany);
    }

    @Override
    public Set<CompanyId> mergedInto(CompanyId id) {
        return merged.get(id);
    }

    private Set<CompanyId> lookUpMerged(CompanyId id) {
        return Mergers.names(id, this::mergedDirectlyInto);
    }

    private List<CompanyId> mergedDirectlyInto(CompanyId id) {
        return projection.findAll(Criteria.where("state.mergedInto").is(id.value())).stream()
                .map(company -> new CompanyId(company.companyId()))
                .toList();
    }
}
