package io.parvis.matter.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.directory.PersonId;
import io.parvis.files.Visibility;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.matters.Restriction;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.Phase;
import io.parvis.starter.http.EntityTags;

/**
 * A matter as the legal team works with it.
 *
 * @param statusNames   what people read of its status, by language
 * @param phase         what its status means; null when the workflow no longer knows it
 * @param requestId     null when the team opened it
 * @param requester     the client whom it is for; null while it is for none
 * @param requesterGone whether the requester can't follow it any more, so that it waits to be handed to somebody else
 * @param watchers      clients who view it
 * @param onlyWatchers  whether the requester keeps it from the rest of their company
 * @param restrictedTo  the members who see it beside the assignee; null when it is not restricted
 * @param portal        the marker: whether the portal shows it
 * @param teamsFiles    whether the requester's side sees the team's files about which nothing else was decided; null where the setting says it
 */
record MainMatterView(
        String id,
        @Nullable String requestId,
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
        @Nullable PersonView requester,
        boolean requesterGone,
        List<PersonView> watchers,
        boolean onlyWatchers,
        @Nullable CompanyView company,
        @Nullable PersonView assignee,
        @Nullable GroupView group,
        @Nullable List<PersonView> restrictedTo,
        Priority priority,
        @Nullable String opposingParty,
        List<ParticipantView> participants,
        @Nullable Outcome outcome,
        Origin origin,
        boolean portal,
        @Nullable Visibility teamsFiles) {

    /**
     * A client or member of the matter.
     *
     * @param name null until this service knows the person
     */
    record PersonView(String id, @Nullable String name) {

        static @Nullable PersonView of(@Nullable PersonId person, MatterSheet sheet) {
            return person == null ? null : named(person, sheet);
        }

        static PersonView named(PersonId person, MatterSheet sheet) {
            return new PersonView(person.value(), sheet.names().of(person));
        }
    }

    /**
     * The company that a matter was opened for.
     *
     * @param name null until this service knows the company
     */
    record CompanyView(String id, @Nullable String name) {}

    /**
     * The group that takes care of it.
     *
     * @param name null until this service knows the group, and after it was deleted
     */
    record GroupView(String id, @Nullable String name) {}

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
        return of(sheet, sheet.state(), sheet.state().details());
    }

    private static MainMatterView of(MatterSheet sheet, MatterState state, MatterDetails details) {
        return new MainMatterView(
                sheet.matter().id(),
                state.request() == null ? null : state.request().value(),
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
                PersonView.of(state.requester(), sheet),
                sheet.requesterGone(),
                watchers(sheet),
                state.side() != null && state.side().onlyWatchers(),
                state.company() == null ? null : new CompanyView(state.company().value(), sheet.companyName()),
                PersonView.of(state.assignee(), sheet),
                state.group() == null ? null : new GroupView(state.group().value(), sheet.groupName()),
                restrictedTo(sheet),
                details.priority(),
                details.opposingParty(),
                details.participants().stream().map(ParticipantView::from).toList(),
                state.progress().outcome(),
                state.origin(),
                sheet.matter().inPortal(),
                state.teamsFiles());
    }

    private static List<PersonView> watchers(MatterSheet sheet) {
        RequestersSide side = sheet.state().side();
        return side == null ? List.of() : named(side.watchers(), sheet);
    }

    private static @Nullable List<PersonView> restrictedTo(MatterSheet sheet) {
        Restriction restriction = sheet.state().restriction();
        return restriction == null ? null : named(restriction.members(), sheet);
    }

    private static List<PersonView> named(List<PersonId> people, MatterSheet sheet) {
        return people.stream().map(person -> PersonView.named(person, sheet)).toList();
    }

    static ResponseEntity<MainMatterView> versioned(MatterSheet sheet) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(sheet.version())).body(from(sheet));
    }
}
