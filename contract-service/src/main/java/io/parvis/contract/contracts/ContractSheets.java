package io.parvis.contract.contracts;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts the names of people and companies to contracts. */
@Service
class ContractSheets {

    private final People people;
    private final Companies companies;

    ContractSheets(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    ContractSheet of(Stored<Contract> stored) {
        return sheet(stored, new Names(people, companies));
    }

    Page<ContractSheet> of(Page<Stored<Contract>> page) {
        Names names = new Names(people, companies);
        return page.map(stored -> sheet(stored, names));
    }

    private static ContractSheet sheet(Stored<Contract> stored, Names names) {
        ContractState state = stored.value().state();
        return new ContractSheet(
                stored.value(),
                stored.version(),
                names.of(state.requester()),
                GoneRequesters.from(stored),
                names.of(state.company()));
    }
}
