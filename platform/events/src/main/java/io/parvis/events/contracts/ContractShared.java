package io.parvis.events.contracts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A contract shows in the portal from now on (S63, S105); one that a request opened does from birth.
 *
 * @param number              what people call it, such as {@code CON-2026-000012}
 * @param requesterId         the client whom it is shown to
 * @param companyId           the company that it belongs to, absent when it belongs to none
 * @param watcherIds          the clients who may view it beside the requester
 * @param allAttachmentsShown whether everything that is attached to it shows, too
 * @param cause               {@code REQUEST} when a request opened it, {@code TEAM} when the team shows it
 */
public record ContractShared(
        String contractId,
        String number,
        String requesterId,
        @Nullable String companyId,
        List<String> watcherIds,
        boolean allAttachmentsShown,
        String cause) {}
