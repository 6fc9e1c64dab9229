package io.parvis.matter.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.directory.PersonId;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.http.EntityTags;

/**
 * A matter as clients see it (S57); what is not here does not leave the legal team.
 *
 * @param requestId    null when the legal team opened it
 * @param statusNames  what people read of its status, by language
 * @param watchers     the clients who view it beside the requester
 * @param onlyWatchers whether the requester keeps it from the rest of their company
 */
record PortalMatterView(
        String id,
        @Nullable String requestId,
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
        @Nullable ClientView requester,
        List<ClientView> watchers,
        boolean onlyWatchers,
        @Nullable String assigneeName,
        @Nullable String opposingParty,
        List<ShownParticipant> participants,
        @Nullable Outcome outcome) {

    /**
     * A client who sees it.
     *
     * @param name null until this service knows the client
     */
    record ClientView(String id, @Nullable String name) {

        static ClientView of(PersonId client, MatterSheet sheet) {
            return new ClientView(client.value(), sheet.names().of(client));
        }
    }

    /** Somebody else who has to do with the matter, and whom the legal team shows. */
    record ShownParticipant(String name, String role) {}

    static PortalMatterView from(MatterSheet sheet) {
        MatterState state = sheet.state();
        MatterDetails details = state.details();
        RequestersSide side = state.side();
        return new PortalMatterView(
                sheet.matter().id(),
                state.request() == null ? null : state.request().value(),
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
                side == null ? null : ClientView.of(side.requester(), sheet),
                side == null ? List.of() : watchers(side, sheet),
                side != null && side.onlyWatchers(),
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

    private static List<ClientView> watchers(RequestersSide side, MatterSheet sheet) {
        return side.watchers().stream()
                .map(watcher -> ClientView.of(watcher, sheet))
                .toList();
    }

    static ResponseEntity<PortalMatterView> tagged(MatterSheet sheet) {
        PortalMatterView matter = from(sheet);
        return ResponseEntity.ok().eTag(EntityTags.ofContent(matter)).body(matter);
    }

    static String tag(MatterSheet sheet) {
        return EntityTags.ofContent(from(sheet));
    }
}
