package io.parvis.contract.contracts;

import java.util.Optional;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All contracts. What a viewer may not see does not exist for them. */
public interface Contracts {

    /** Stores a new contract, or finds what the same command stored before. */
    Stored<Contract> add(Contract contract, Command command);

    Optional<Stored<Contract>> find(Viewer viewer, ContractId id);

    /** The viewer's contracts, the newest first. */
    Page<Stored<Contract>> list(Viewer viewer, ContractFilter filter, PageRequest page);
}
