package io.parvis.contract.contracts;

class InMemoryContractsTests extends ContractsSuite {

    private final InMemoryContracts contracts = new InMemoryContracts();

    @Override
    protected Contracts contracts() {
        return contracts;
    }
}
