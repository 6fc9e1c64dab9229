package io.parvis.contract.contracts;

/** What a request brings with it to the contract that it became, beside its terms. */
public interface Enclosures {

    /** Brings all of it, unless that was done before; a repeat brings what is missing. */
    void bring(AcceptedRequest request, ContractId contract);
}
