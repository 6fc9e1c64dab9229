package io.parvis.contract.contracts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Contracts in memory, with what their verbs announced. */
public final class InMemoryContracts implements Contracts {

    private static final Comparator<Contract> NEWEST_FIRST = Comparator.comparing(
                    (Contract contract) -> contract.state().openedAt())
            .reversed();

    private final InMemoryStore<Contract, ContractEvent> contracts =
            new InMemoryStore<>(contract -> Contract.restore(contract.contractId(), contract.state()));

    /** The events of all contracts, oldest first. */
    public List<ContractEvent> announced() {
        return contracts.events();
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
        return contracts.page(visibleTo(viewer).and(contract -> fits(contract.state(), filter)), NEWEST_FIRST, page);
    }

    private static boolean fits(ContractState contract, ContractFilter filter) {
        return (filter.kind() == null || filter.kind() == contract.kind())
                && (filter.status() == null || filter.status() == contract.status());
    }

    private static Predicate<Contract> visibleTo(Viewer viewer) {
        return contract ->
                !Collections.disjoint(viewer.keys(), contract.audience().keys());
    }
}
