package io.parvis.matter.matters.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;

/**
 * A matter as the legal team works with it.
 *
 * @param requesterGone whether the requester can't follow it any more, so that it waits to be handed to somebody else
 * @param portal        the marker: whether the portal shows it
 */
record MainMatterView(
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
        PersonView requester,
        boolean requesterGone,
        @Nullable CompanyView company,
        @Nullable PersonView assignee,
        Priority priority,
        @Nullable Outcome outcome,
        Origin origin,
        boolean portal) {

    /**
     * A client or member of the matter.
     *
     * @param name null until this service knows the person
     */
    record PersonView(String id, @Nullable String name) {}

    /**
     * The company that a matter was opened for.
     *
     * @param name null until this service knows the company
     */
    record CompanyView(String id, @Nullable String name) {}

    static MainMatterView from(MatterSheet sheet) {
        MatterState state = sheet.matter().state();
        return new MainMatterView(
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
                new PersonView(state.requester().value(), sheet.requesterName()),
                sheet.requesterGone(),
                state.company() == null ? null : new CompanyView(state.company().value(), sheet.companyName()),
                state.assignee() == null
                        ? null
                        : new PersonView(state.assignee().value(), sheet.assigneeName()),
                state.priority(),
                state.outcome(),
                state.origin(),
                sheet.matter().inPortal());
    }
}
