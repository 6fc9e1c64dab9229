package io.parvis.identity.companies.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.CompanyId;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.CompanyRefusal;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.MailDomain;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** The register of companies in MongoDB. */
class MongoCompanyRegister implements CompanyRegister {

    static final String WORDS = "state.words";

    private final AggregateStore<Company> store;

    MongoCompanyRegister(AggregateStore<Company> store) {
        this.store = store;
    }

    @Override
    public Stored<Company> add(Company company, Command command) {
        try {
            return store.add(company, command);
        } catch (DuplicateKeyException _) {
            throw nameTaken();
        }
    }

    @Override
    public Optional<Stored<Company>> change(CompanyId id, Command command, Consumer<Company> verb) {
        AtomicReference<@Nullable Company> changed = new AtomicReference<>();
        try {
            return store.change(id.value(), new Criteria(), command, verb.andThen(changed::set));
        } catch (DuplicateKeyException _) {
            throw domainTaken(Objects.requireNonNull(changed.get())) ? mailDomainTaken() : nameTaken();
        }
    }

    @Override
    public Optional<Stored<Company>> repeated(CompanyId id, Command command) {
        return store.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Company>> find(CompanyId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public Optional<Stored<Company>> findByMailDomain(MailDomain domain) {
        Criteria owner = Criteria.where("state.mailDomains").is(domain.value());
        return page(owner, PageRequest.first(1)).items().stream().findFirst();
    }

    @Override
    public Optional<Stored<Company>> findByName(CompanyName name) {
        Criteria called = Criteria.where("state.nameKey").is(name.key());
        return page(called, PageRequest.first(1)).items().stream().findFirst();
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
    public Page<Stored<Company>> page(List<String> words, PageRequest request) {
        Criteria own = Criteria.where("state.mergedInto").isNull();
        return page(Conditions.where(own).begins(WORDS, words).all(), request);
    }

    private Page<Stored<Company>> page(Criteria condition, PageRequest request) {
        return store.page(condition, SortKey.ascending("state.nameKey"), request);
    }

    private boolean domainTaken(Company company) {
        return company.mailDomains().stream()
                .flatMap(domain -> findByMailDomain(domain).stream())
                .anyMatch(owner -> !owner.id().equals(company.id()));
    }

    private static Refused nameTaken() {
        return taken("/name", CompanyRefusal.COMPANY_NAME_TAKEN);
    }

    private static Refused mailDomainTaken() {
        return taken("/mailDomains", CompanyRefusal.MAIL_DOMAIN_TAKEN);
    }

    private static Refused taken(String pointer, CompanyRefusal refusal) {
        return new Refused(refusal, List.of(FieldProblem.of(pointer, refusal.key())));
    }
}
