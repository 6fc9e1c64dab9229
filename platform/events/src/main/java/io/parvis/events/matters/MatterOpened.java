package io.parvis.events.matters;

import org.jspecify.annotations.Nullable;

/** A matter was opened, by a request ({@code origin PORTAL}) or by the team ({@code TEAM}). {@code name} is absent when the matter is restricted. */
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
