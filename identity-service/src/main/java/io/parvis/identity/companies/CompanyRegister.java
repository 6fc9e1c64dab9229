package io.parvis.identity.companies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.directory.CompanyId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All companies. No client reads them here: what a client sees of companies is their own one's name. */
public interface CompanyRegister {

    /**
     * Adds a company, or finds what the same command added before.
     *
     * @throws io.parvis.starter.problem.Refused {@link CompanyRefusal#COMPANY_NAME_TAKEN}
     */
    Stored<Company> add(Company company, Command command);

    /** The company as it is now, if this very command added or changed it before: what a repeat is answered with. */
    Optional<Stored<Company>> repeated(CompanyId id, Command command);

    Optional<Stored<Company>> find(CompanyId id);

    /** The company of this name, in whatever case, that is not part of another one. */
    Optional<Stored<Company>> findByName(CompanyName name);

    /**
     * Lets a verb change a company and keeps what it did, or nothing. Empty when there is no such company.
     *
     * @throws io.parvis.starter.problem.Refused {@link CompanyRefusal#COMPANY_NAME_TAKEN} or {@link CompanyRefusal#MAIL_DOMAIN_TAKEN}
     */
    Optional<Stored<Company>> change(CompanyId id, Command command, Consumer<Company> verb);

    /** The companies that were merged into one, directly; few, as companies merge seldom. */
    List<CompanyId> mergedInto(CompanyId id);

    /** The company whose members get their mail at this domain. */
    Optional<Stored<Company>> findByMailDomain(MailDomain domain);

    /** Those of the companies that exist, in no order; for as many as stand on a page. */
    List<Company> findAll(Collection<CompanyId> ids);

    /** The companies that are not part of another one, by name. */
    default Page<Stored<Company>> page(PageRequest request) {
        return page(List.of(), request);
    }

    /** Those of them whose names have words that begin like this, all of these beginnings. */
    Page<Stored<Company>> page(List<String> words, PageRequest request);
}
