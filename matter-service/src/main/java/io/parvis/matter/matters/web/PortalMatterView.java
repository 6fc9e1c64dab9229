package io.parvis.matter.matters.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Outcome;

/** A matter as clients see it (S57); what is not here does not leave the legal team. */
record PortalMatterView(
        String id,
        String requestId,
        String number,
        String name,
        MatterKind kind,
        MatterStatus status,
        @Nullable String description,
        @Nullable String practiceArea,
        Instant openedAt,
        @Nullable Instant closedAt,
        RequesterView requester,
        @Nullable String assigneeName,
        @Nullable Outcome outcome) {

    /**
     * The client who asked for it.
     *
     * @param name null until this service knows the client
     */
    record RequesterView(String id, @Nullable String name) {}

    static PortalMatterView from(MatterSheet sheet) {
        MatterState state = sheet.matter().state();
        return new PortalMatterView(
                sheet.matter().id(),
                state.request().value(),
                state.number().value(),
                state.name(),
                state.kind(),
                state.status(),
                state.description(),
                state.practiceArea(),
                state.openedAt(),
                state.closedAt(),
                new RequesterView(state.requester().value(), sheet.requesterName()),
                sheet.assigneeName(),
                state.outcome());
    }
}
