package io.parvis.contract.contracts.persistence;

import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractFilter;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.Contracts;
import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.MarkedRequested;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Contracts in the collection {@code contracts}. */
@Repository
class MongoContracts implements Contracts, References {

    private static final SortKey NEWEST_FIRST = SortKey.descending(ContractStore.OPENED_AT);

    private final AggregateStore<Contract> store;

    MongoContracts(AggregateStore<Contract> store) {
        this.store = store;
    }

    @Override
    public Stored<Contract> add(Contract contract, Command command) {
        return store.add(contract, command);
    }

    @Override
    public Optional<Stored<Contract>> find(Viewer viewer, ContractId id) {
        return store.find(id.value(), Audience.visibleTo(viewer));
    }

    @Override
    public Page<Stored<Contract>> list(Viewer viewer, ContractFilter filter, PageRequest page) {
        return store.page(condition(viewer, filter), NEWEST_FIRST, page);
    }

    @Override
    public long to(PersonId person) {
        return store.count(Criteria.where(MarkedRequested.REQUESTER).is(person.value()));
    }

    private static Criteria condition(Viewer viewer, ContractFilter filter) {
        return Conditions.where(Audience.visibleTo(viewer))
                .is("state.kind", filter.kind())
                .is("state.status", filter.status())
                .marked(GoneRequesters.MARK, filter.requesterGone())
                .all();
    }
}
