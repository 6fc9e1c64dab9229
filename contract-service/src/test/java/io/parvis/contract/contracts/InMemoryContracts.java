package io.parvis.contract.contracts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;
import io.parvis.testsupport.directory.InMemoryRequested;

/** Contracts in memory, with what their verbs announced. */
public final class InMemoryContracts implements Contracts, References {

    private static final Comparator<Contract> NEWEST_FIRST = Comparator.comparing(
                    (Contract contract) -> contract.state().openedAt())
            .reversed();

    private final InMemoryStore<Contract, ContractEvent> contracts =
            new InMemoryStore<>(contract -> Contract.restore(contract.contractId(), contract.state()));

    /** The events of all contracts, oldest first. */
    public List<ContractEvent> announced() {
        return contracts.events();
    }

    /** The same ones as what people asked for. */
    public Requested requested() {
        return new InMemoryRequested<>(contracts, contract -> contract.state().requester(), Contract::audience);
    }

    public void forgetAll() {
        contracts.forgetAll();
    }

    @Override
    public Stored<Contract> add(Contract contract, Command command) {
        return contracts.add(contract, command);
    }

    @Override
    public Optional<Stored<Contract>> find(Viewer viewer, ContractId id) {
        return contracts.find(id.value(), visibleTo(viewer));
    }

    @Override
    public Page<Stored<Contract>> list(Viewer viewer, ContractFilter filter, PageRequest page) {
        return contracts.page(visibleTo(viewer).and(contract -> fits(contract, filter)), NEWEST_FIRST, page);
    }

    private boolean fits(Contract contract, ContractFilter filter) {
        return (filter.kind() == null || filter.kind() == contract.state().kind())
                && (filter.status() == null
                        || filter.status() == contract.state().status())
                && (filter.requesterGone() == null || filter.requesterGone() == isGone(contract));
    }

    @Override
    public long to(PersonId person) {
        return contracts.count(contract -> contract.state().requester().equals(person));
    }

    private boolean isGone(Contract contract) {
        return contracts.isMarked(contract, GoneRequesters.MARK).orElse(false);
    }

    private static Predicate<Contract> visibleTo(Viewer viewer) {
        return contract ->
                !Collections.disjoint(viewer.keys(), contract.audience().keys());
    }
}
