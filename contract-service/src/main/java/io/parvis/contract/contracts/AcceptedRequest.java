package io.parvis.contract.contracts;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * A request that becomes a contract, with the content that its owner told.
 *
 * @param company the company that the requester belonged to at submission; the contract stays with it
 */
public record AcceptedRequest(
        RequestId id,
        ContractKind kind,
        PersonId requester,
        @Nullable CompanyId company,
        String subject,
        @Nullable String description,
        Terms terms) {}
