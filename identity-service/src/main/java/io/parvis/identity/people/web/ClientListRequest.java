package io.parvis.identity.people.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.ClientSearchForm;
import io.parvis.identity.people.Origin;

/** What the address of a list of clients asks for. */
record ClientListRequest(
        @Parameter(description = "beginnings of words of names, usernames and e-mail addresses") @Nullable
        String q,

        @Parameter(schema = @Schema(implementation = PersonStatus.class)) @Nullable
        String status,

        @Parameter(description = "the id of a company") @Nullable
        String company,

        @Parameter(schema = @Schema(implementation = AccessType.class)) @Nullable
        String accessType,

        @Parameter(schema = @Schema(implementation = Origin.class)) @Nullable
        String origin,

        @Parameter(
                description =
                        "`name`, `username` or `invitedAt`, with `-` before it for the other way round; `-invitedAt` when it is missing")
        @Nullable
        String sort) {

    ClientSearchForm toForm() {
        return new ClientSearchForm(q, status, company, accessType, origin, sort);
    }
}
