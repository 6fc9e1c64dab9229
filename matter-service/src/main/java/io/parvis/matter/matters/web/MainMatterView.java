package io.parvis.matter.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.workflows.Phase;

/**
 * A matter as the legal team works with it.
 *
 * @param statusNames   what people read of its status, by language
 * @param phase         what its status means; null when the workflow no longer knows it
 * @param requesterGone whether the requester can't follow it any more, so that it waits to be handed to somebody else
 * @param portal        the marker: whether the portal shows it
 */
record MainMatterView(
        String id,
        String requestId,
        String number,
        String name,
        MatterKind kind,
        String status,
        Map<String, String> statusNames,
        @Nullable Phase phase,
        @Nullable String description,
        @Nullable String practiceArea,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        PersonView requester,
        boolean requesterGone,
        @Nullable CompanyView company,
        @Nullable PersonView assignee,
        Priority priority,
        @Nullable String opposingParty,
        List<ParticipantView> participants,
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

    /**
     * Somebody else who has to do with the matter.
     *
     * @param shown whether the portal shows them
     */
    record ParticipantView(String name, String role, boolean shown) {

        static ParticipantView from(Participant participant) {
            return new ParticipantView(participant.name(), participant.role(), participant.shown());
        }
    }

    static MainMatterView from(MatterSheet sheet) {
        MatterState state = sheet.state();
        MatterDetails details = state.details();
        return new MainMatterView(
                sheet.matter().id(),
                state.request().value(),
                state.number().value(),
                details.name(),
                state.kind(),
                state.status().code(),
                sheet.statusNames(),
                sheet.standing() == null ? null : sheet.standing().phase(),
                details.description(),
                details.practiceArea(),
                state.openedAt(),
                details.dueOn(),
                state.progress().closedAt(),
                new PersonView(state.requester().value(), sheet.requesterName()),
                sheet.requesterGone(),
                state.company() == null ? null : new CompanyView(state.company().value(), sheet.companyName()),
                state.assignee() == null
                        ? null
                        : new PersonView(state.assignee().value(), sheet.assigneeName()),
                details.priority(),
                details.opposingParty(),
                details.participants().stream().map(ParticipantView::from).toList(),
                state.progress().outcome(),
                state.origin(),
                sheet.matter().inPortal());
    }
}
