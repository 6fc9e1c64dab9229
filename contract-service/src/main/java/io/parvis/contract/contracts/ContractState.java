package io.parvis.contract.contracts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * All that is known of a contract.
 *
 * @param name    the request's subject
 * @param company the company that the contract was opened for; it never follows the requester
 */
public record ContractState(
        ContractNumber number,
        String name,
        @Nullable String description,
        ContractKind kind,
        Terms terms,
        Origin origin,
        RequestId request,
        PersonId requester,
        @Nullable CompanyId company,
        ContractStatus status,
        Instant openedAt) {}
