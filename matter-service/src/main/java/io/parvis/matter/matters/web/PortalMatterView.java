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
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;

/**
 * A matter as clients see it (S57); what is not here does not leave the legal team.
 *
 * @param statusNames what people read of its status, by language
 */
record PortalMatterView(
        String id,
        String requestId,
        String number,
        String name,
        MatterKind kind,
        String status,
        Map<String, String> statusNames,
        @Nullable String description,
        @Nullable String practiceArea,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        RequesterView requester,
        @Nullable String assigneeName,
        @Nullable String opposingParty,
        List<ShownParticipant> participants,
        @Nullable Outcome outcome) {

    /**
     * The client who asked for it.
     *
     * @param name null until this service knows the client
     */
    record RequesterView(String id, @Nullable String name) {}

    /** Somebody else who has to do with the matter, and whom the legal team shows. */
    record ShownParticipant(String name, String role) {}

    static PortalMatterView from(MatterSheet sheet) {
        MatterState state = sheet.state();
        MatterDetails details = state.details();
        return new PortalMatterView(
                sheet.matter().id(),
                state.request().value(),
                state.number().value(),
                details.name(),
                state.kind(),
                state.status().code(),
                sheet.statusNames(),
                details.description(),
                details.practiceArea(),
                state.openedAt(),
                details.dueOn(),
                state.progress().closedAt(),
                new RequesterView(state.requester().value(), sheet.requesterName()),
                sheet.assigneeName(),
                details.opposingParty(),
                shown(details.participants()),
                state.progress().outcome());
    }

    private static List<ShownParticipant> shown(List<Participant> participants) {
        return participants.stream()
                .filter(Participant::shown)
                .map(participant -> new ShownParticipant(participant.name(), participant.role()))
                .toList();
    }
}
