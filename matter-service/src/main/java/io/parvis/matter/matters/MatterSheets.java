package io.parvis.matter.matters;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts the names of people and companies to matters. */
@Service
class MatterSheets {

    private final People people;
    private final Companies companies;

    MatterSheets(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    MatterSheet of(Stored<Matter> stored) {
        return sheet(stored, new Names(people, companies));
    }

    Page<MatterSheet> of(Page<Stored<Matter>> page) {
        Names names = new Names(people, companies);
        return page.map(stored -> sheet(stored, names));
    }

    private static MatterSheet sheet(Stored<Matter> stored, Names names) {
        return new MatterSheet(stored.value(), stored.version(), GoneRequesters.from(stored), names);
    }
}
