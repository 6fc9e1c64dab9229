package io.parvis.events.matters;

import org.jspecify.annotations.Nullable;

/**
 * A matter was opened, by a request or by the team.
 *
 * @param number      what people call it, such as {@code MAT-2026-000045}
 * @param name        absent when the matter is restricted, or its requester keeps it from their company
 * @param kind        {@code CORPORATE}, {@code LITIGATION} or {@code INTELLECTUAL_PROPERTY}
 * @param status      the first one of its workflow, such as {@code SUBMITTED}
 * @param origin      {@code PORTAL} when a request opened it, else {@code TEAM}
 * @param requestId   absent when the team opened it
 * @param requesterId the client whom it is for, absent while the team shares it with nobody
 * @param companyId   the company that it belongs to, absent when it belongs to none
 */
public record MatterOpened(
        String matterId,
        String number,
        @Nullable String name,
        String kind,
        String status,
        String origin,
        @Nullable String requestId,
        @Nullable String requesterId,
        @Nullable String companyId) {}
