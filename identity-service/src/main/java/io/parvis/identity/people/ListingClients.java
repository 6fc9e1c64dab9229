package io.parvis.identity.people;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at the clients (S4, S13); a client looks at their own profile. */
@Service
public class ListingClients {

    private final PeopleRegister people;
    private final CompanyRegister companies;

    ListingClients(PeopleRegister people, CompanyRegister companies) {
        this.people = people;
        this.companies = companies;
    }

    public Page<ListedClient> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        Page<Stored<Person>> page = people.page(PersonKind.CLIENT, request);
        Map<CompanyId, Company> known = companiesOf(page);
        return page.map(client ->
                ListedClient.of(client, companyOf(client).map(known::get).orElse(null)));
    }

    public ListedClient find(Viewer admin, PersonId id) {
        Administrators.require(admin);
        return find(id);
    }

    /** The caller, who is a client. */
    public ListedClient self(Viewer client) {
        return find(client.person());
    }

    private ListedClient find(PersonId id) {
        Stored<Person> client = people.find(id)
                .filter(person -> person.value().side() instanceof Side.Client)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        return listed(client);
    }

    /** A client with their company. */
    ListedClient listed(Stored<Person> client) {
        Optional<Company> company = companyOf(client).flatMap(companies::find).map(Stored::value);
        return ListedClient.of(client, company.orElse(null));
    }

    private Map<CompanyId, Company> companiesOf(Page<Stored<Person>> page) {
        var ids = page.items().stream()
                .flatMap(client -> companyOf(client).stream())
                .collect(Collectors.toSet());
        return companies.findAll(ids).stream().collect(Collectors.toMap(Company::companyId, Function.identity()));
    }

    private static Optional<CompanyId> companyOf(Stored<Person> client) {
        return client.value().side() instanceof Side.Client side
                ? Optional.ofNullable(side.company())
                : Optional.empty();
    }
}
