package io.parvis.contract.contracts;

import io.parvis.directory.Audience;

/** Who may hear of what happens to the parts of a contract that are documents of their own. */
public interface ContractAudiences {

    /** Those who see a contract, as it is now; nobody if there is no such contract. */
    Audience of(ContractId contract);
}
