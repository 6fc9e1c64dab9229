package io.parvis.contract.contracts;

/** What happens to a contract. */
public sealed interface ContractEvent {

    ContractId contract();

    /** It exists from now on. */
    record Opened(ContractId contract) implements ContractEvent {}

    /** It shows in the portal from now on. */
    record Shared(ContractId contract) implements ContractEvent {}
}
