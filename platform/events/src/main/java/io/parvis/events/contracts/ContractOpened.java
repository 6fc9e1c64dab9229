package io.parvis.events.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A contract was opened, by a request or by the team (S34).
 *
 * @param number      what people call it, such as {@code CON-2026-000012}
 * @param name        absent when the contract is restricted
 * @param kind        {@code CONTRACT} or {@code DOCUMENT}
 * @param status      the first one of its workflow, such as {@code SUBMITTED}
 * @param origin      {@code PORTAL} when a request opened it, else {@code TEAM}
 * @param requestId   absent when the team opened it
 * @param requesterId the client whom it is for, absent while the team shares it with nobody
 * @param companyId   the company that it belongs to, absent when it belongs to none
 */
public record ContractOpened(
        String contractId,
        String number,
        @Nullable String name,
        String kind,
        String status,
        String origin,
        @Nullable String requestId,
        @Nullable String requesterId,
        @Nullable String companyId) {}
