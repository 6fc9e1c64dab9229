package io.parvis.contract.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A contract as a screen shows it, with the names that the directory knows at this moment.
 *
 * @param version       counts the changes of the contract
 * @param requesterName null until the directory knows the requester
 * @param requesterGone whether the requester can't follow the contract any more, so that it waits for the team to hand it to somebody else
 * @param companyName   null when there is no company, or until the directory knows it
 */
public record ContractSheet(
        Contract contract,
        long version,
        @Nullable String requesterName,
        boolean requesterGone,
        @Nullable String companyName) {}
