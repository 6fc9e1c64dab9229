package io.parvis.identity.companies.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.CompanyId;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRefusal;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** The register of companies in MongoDB. */
class MongoCompanyRegister implements CompanyRegister {

    private final AggregateStore<Company> store;

    MongoCompanyRegister(AggregateStore<Company> store) {
        this.store = store;
    }

    @Override
    public Stored<Company> add(Company company, Command command) {
        return refusingTakenNames(() -> store.add(company, command));
    }

    @Override
    public Optional<Stored<Company>> change(CompanyId id, Command command, Consumer<Company> verb) {
        return refusingTakenNames(() -> store.change(id.value(), new Criteria(), command, verb));
    }

    @Override
    public Optional<Stored<Company>> find(CompanyId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public List<Company> findAll(Collection<CompanyId> ids) {
        Criteria among =
                Criteria.where("_id").in(ids.stream().map(CompanyId::value).toList());
        return page(among, new PageRequest(PageRequest.MAXIMUM, null)).items().stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    public List<CompanyId> mergedInto(CompanyId id) {
        Criteria merged = Criteria.where("state.mergedInto").is(id.value());
        return page(merged, PageRequest.first(PageRequest.MAXIMUM)).items().stream()
                .map(company -> company.value().companyId())
                .toList();
    }

    @Override
    public Page<Stored<Company>> page(PageRequest request) {
        return page(Criteria.where("state.mergedInto").isNull(), request);
    }

    private Page<Stored<Company>> page(Criteria condition, PageRequest request) {
        return store.page(condition, SortKey.ascending("state.nameKey"), request);
    }

    private static <T> T refusingTakenNames(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException _) {
            CompanyRefusal taken = CompanyRefusal.COMPANY_NAME_TAKEN;
            throw new Refused(taken, List.of(FieldProblem.of("/name", taken.key())));
        }
    }
}
