package io.parvis.contract.contracts.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractSheet;
import io.parvis.contract.contracts.ContractState;
import io.parvis.contract.contracts.ContractStatus;

/**
 * A contract as clients see it (S71); what is not here does not leave the legal team.
 *
 * @param type what sort of contract it is, as the request's form names it
 */
record PortalContractView(
        String id,
        String requestId,
        String number,
        String name,
        ContractKind kind,
        ContractStatus status,
        @Nullable String description,
        @Nullable String type,
        @Nullable String counterparty,
        @Nullable LocalDate startDate,
        Instant openedAt,
        RequesterView requester) {

    /**
     * The client who asked for it.
     *
     * @param name null until this service knows the client
     */
    record RequesterView(String id, @Nullable String name) {}

    static PortalContractView from(ContractSheet sheet) {
        ContractState state = sheet.contract().state();
        return new PortalContractView(
                sheet.contract().id(),
                state.request().value(),
                state.number().value(),
                state.name(),
                state.kind(),
                state.status(),
                state.description(),
                state.terms().type(),
                state.terms().counterparty(),
                state.terms().startDate(),
                state.openedAt(),
                new RequesterView(state.requester().value(), sheet.requesterName()));
    }
}
