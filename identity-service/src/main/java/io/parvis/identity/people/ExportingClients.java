package io.parvis.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;

/** An admin takes the list of clients away, as it is filtered and sorted (S13). */
@Service
public class ExportingClients {

    /** How many clients' companies and managers are looked up at once. */
    static final int BATCH = PageRequest.MAXIMUM;

    private final PeopleRegister people;
    private final CompanyRegister companies;
    private final ListingClients listing;
    private final Clock clock;

    ExportingClients(PeopleRegister people, CompanyRegister companies, ListingClients listing, Clock clock) {
        this.people = people;
        this.companies = companies;
        this.listing = listing;
        this.clock = clock;
    }

    /** Refuses what is wrong at once, before there is anything to write. */
    public ClientExport export(Viewer admin, ClientSearchForm form) {
        Administrators.require(admin);
        ClientSearch search = form.read(companies);
        ZoneId timeZone = people.find(admin.person())
                .map(reader -> reader.value().profile().timeZone())
                .orElse(ZoneId.of("UTC"));
        LocalDate day = LocalDate.ofInstant(clock.instant(), timeZone);
        return new ClientExport(day, timeZone, action -> each(search, action));
    }

    private void each(ClientSearch search, Consumer<ExportedClient> action) {
        List<Stored<Person>> batch = new ArrayList<>(BATCH);
        people.eachClient(search, client -> {
            batch.add(client);
            if (batch.size() == BATCH) {
                exported(batch).forEach(action);
                batch.clear();
            }
        });
        exported(batch).forEach(action);
    }

    private List<ExportedClient> exported(List<Stored<Person>> batch) {
        List<ListedClient> clients = listing.listed(batch);
        Map<PersonId, Profile> managers = managersOf(clients);
        return clients.stream()
                .map(client -> new ExportedClient(client, managerOf(client, managers)))
                .toList();
    }

    private Map<PersonId, Profile> managersOf(List<ListedClient> clients) {
        var ids = clients.stream()
                .map(client -> client.side().manager())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people.findAll(ids).stream().collect(Collectors.toMap(Person::personId, Person::profile));
    }

    private static @Nullable Profile managerOf(ListedClient client, Map<PersonId, Profile> managers) {
        PersonId manager = client.side().manager();
        return manager == null ? null : managers.get(manager);
    }
}
