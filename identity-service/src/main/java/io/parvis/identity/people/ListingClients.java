package io.parvis.identity.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
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

    /** The clients that a form asks for; a cursor is good for the same form only. */
    public Page<ListedClient> page(Viewer admin, ClientSearchForm form, PageRequest request) {
        Administrators.require(admin);
        ClientSearch search = form.read(companies);
        TiedCursors cursors = TiedCursors.to(search);
        Page<Stored<Person>> page = cursors.tie(people.clients(search, cursors.untie(request)));
        return new Page<>(listed(page.items()), page.nextCursor());
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

    /** As many clients as stand on a page, with their companies. */
    List<ListedClient> listed(List<Stored<Person>> clients) {
        Map<CompanyId, Company> known = companiesOf(clients);
        return clients.stream()
                .map(client -> ListedClient.of(
                        client, companyOf(client).map(known::get).orElse(null)))
                .toList();
    }

    private Map<CompanyId, Company> companiesOf(List<Stored<Person>> clients) {
        var ids = clients.stream().flatMap(client -> companyOf(client).stream()).collect(Collectors.toSet());
        return companies.findAll(ids).stream().collect(Collectors.toMap(Company::companyId, Function.identity()));
    }

    private static Optional<CompanyId> companyOf(Stored<Person> client) {
        return client.value().side() instanceof Side.Client side
                ? Optional.ofNullable(side.company())
                : Optional.empty();
    }
}
