package io.parvis.contract.contracts;

import io.parvis.directory.References;
import io.parvis.directory.requesters.Requested;

class InMemoryContractsTests extends ContractsSuite {

    private final InMemoryContracts contracts = new InMemoryContracts();

    @Override
    protected Contracts contracts() {
        return contracts;
    }

    @Override
    protected Requested requested() {
        return contracts.requested();
    }

    @Override
    protected References references() {
        return contracts;
    }
}
