package io.parvis.events.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A matter that the team opened shows in the portal from now on; one that a request opened does from birth.
 *
 * @param number      what people call it, such as {@code MAT-2026-000045}
 * @param requesterId the client whom it is shown to
 * @param companyId   the company that it belongs to, absent when it belongs to none
 * @param watcherIds  the clients who may view it beside the requester
 */
public record MatterShared(
        String matterId,
        String number,
        String requesterId,
        @Nullable String companyId,
        List<String> watcherIds) {}
