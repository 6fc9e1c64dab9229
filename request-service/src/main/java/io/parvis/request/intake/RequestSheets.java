package io.parvis.request.intake;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts the names of people and companies to requests. */
@Service
class RequestSheets {

    private final People people;
    private final Companies companies;

    RequestSheets(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    RequestSheet of(Stored<Request> stored) {
        return sheet(stored, new Names(people, companies));
    }

    Page<RequestSheet> of(Page<Stored<Request>> page) {
        Names names = new Names(people, companies);
        return page.map(stored -> sheet(stored, names));
    }

    private static RequestSheet sheet(Stored<Request> stored, Names names) {
        return new RequestSheet(stored.value(), stored.version(), names);
    }
}
