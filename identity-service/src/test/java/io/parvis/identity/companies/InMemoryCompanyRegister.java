package io.parvis.identity.companies;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.directory.CompanyId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** A register of companies that forgets. */
public final class InMemoryCompanyRegister implements CompanyRegister {

    private final InMemoryStore<Company, CompanyEvent> companies = new InMemoryStore<>(
            company -> Company.restore(
                    company.companyId(),
                    company.name(),
                    company.sharing(),
                    company.mailDomains(),
                    company.mergedInto()),
            InMemoryCompanyRegister::refuseTaken);

    @Override
    public Stored<Company> add(Company company, Command command) {
        return companies.add(company, command);
    }

    @Override
    public Optional<Stored<Company>> repeated(CompanyId id, Command command) {
        return companies.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Company>> find(CompanyId id) {
        return companies.find(id.value());
    }

    @Override
    public Optional<Stored<Company>> findByName(CompanyName name) {
        return companies.findOne(
                company -> company.mergedInto() == null && company.name().key().equals(name.key()));
    }

    @Override
    public Optional<Stored<Company>> change(CompanyId id, Command command, Consumer<Company> verb) {
        return companies.change(id.value(), _ -> true, command, verb);
    }

    @Override
    public Optional<Stored<Company>> findByMailDomain(MailDomain domain) {
        return companies.findOne(company -> company.mailDomains().contains(domain));
    }

    /** What was announced, oldest first. */
    public List<CompanyEvent> events() {
        return companies.events();
    }

    @Override
    public List<CompanyId> mergedInto(CompanyId id) {
        return companies
                .page(
                        company -> id.equals(company.mergedInto()),
                        Comparator.comparing(Company::id),
                        PageRequest.first(PageRequest.MAXIMUM))
                .items()
                .stream()
                .map(company -> company.value().companyId())
                .toList();
    }

    @Override
    public List<Company> findAll(Collection<CompanyId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).map(Stored::value).toList();
    }

    @Override
    public Page<Stored<Company>> page(List<String> words, PageRequest request) {
        return companies.page(
                company -> company.mergedInto() == null
                        && words.stream()
                                .allMatch(beginning ->
                                        company.name().words().stream().anyMatch(word -> word.startsWith(beginning))),
                Comparator.comparing(company -> company.name().key()),
                request);
    }

    private static void refuseTaken(InMemoryStore.Conflict<Company> conflict) {
        boolean own =
                conflict.added().mergedInto() == null && conflict.present().mergedInto() == null;
        if (own
                && conflict.added()
                        .name()
                        .key()
                        .equals(conflict.present().name().key())) {
            throw new Refused(CompanyRefusal.COMPANY_NAME_TAKEN);
        }
        if (!Collections.disjoint(
                conflict.added().mailDomains(), conflict.present().mailDomains())) {
            throw new Refused(CompanyRefusal.MAIL_DOMAIN_TAKEN);
        }
    }
}
