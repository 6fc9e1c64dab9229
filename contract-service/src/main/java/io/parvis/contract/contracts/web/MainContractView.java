package io.parvis.contract.contracts.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractSheet;
import io.parvis.contract.contracts.ContractState;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.Origin;

/**
 * A contract as the legal team works with it.
 *
 * @param type          what sort of contract it is, as the request's form names it
 * @param requesterGone whether the requester can't follow it any more, so that it waits to be handed to somebody else
 * @param portal        the marker: whether the portal shows it
 */
record MainContractView(
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
        RequesterView requester,
        boolean requesterGone,
        @Nullable CompanyView company,
        Origin origin,
        boolean portal) {

    /**
     * The client who asked for it.
     *
     * @param name null until this service knows the client
     */
    record RequesterView(String id, @Nullable String name) {}

    /**
     * The company that a contract was opened for.
     *
     * @param name null until this service knows the company
     */
    record CompanyView(String id, @Nullable String name) {}

    static MainContractView from(ContractSheet sheet) {
        ContractState state = sheet.contract().state();
        return new MainContractView(
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
                new RequesterView(state.requester().value(), sheet.requesterName()),
                sheet.requesterGone(),
                state.company() == null ? null : new CompanyView(state.company().value(), sheet.companyName()),
                state.origin(),
                sheet.contract().inPortal());
    }
}
