package io.parvis.matter.matters.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.matters.Docket;
import io.parvis.matter.matters.History;
import io.parvis.matter.matters.ListedBy;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.Progress;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.matters.Restriction;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.DocumentMapper;

/** A matter's {@code state} in its document. A day is written as ISO 8601 writes it; lists are shown without the history. */
record MatterDocument(
        String number,
        String name,
        @Nullable String description,
        MatterKind kind,
        @Nullable String practiceArea,
        Priority priority,
        @Nullable String dueOn,
        @Nullable String opposingParty,
        List<ParticipantPart> participants,
        Origin origin,
        @Nullable String requestId,
        @Nullable String requesterId,
        @Nullable String companyId,
        @Nullable SidePart side,
        @Nullable PartyPart party,
        @Nullable String assigneeId,
        @Nullable String groupId,
        @Nullable List<String> restrictedTo,
        String status,
        @Nullable Outcome outcome,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<DevelopmentPart> developments,
        List<HearingPart> hearings,
        int filed,
        @Nullable List<ChangePart> history,
        @Nullable Visibility teamsFiles,
        @Nullable Set<String> outline,
        ListedBy listed,
        Set<String> audience) {

    static final DocumentMapper<Matter, MatterDocument> MAPPER =
            DocumentMapper.of(MatterDocument.class, MatterDocument::from, MatterDocument::toMatter);

    private static MatterDocument from(Matter matter) {
        return of(matter, matter.state(), matter.state().details());
    }

    private static MatterDocument of(Matter matter, MatterState state, MatterDetails details) {
        return new MatterDocument(
                state.number().value(),
                details.name(),
                details.description(),
                state.kind(),
                details.practiceArea(),
                details.priority(),
                details.dueOn() == null ? null : details.dueOn().toString(),
                details.opposingParty(),
                each(details.participants(), ParticipantPart::from),
                state.origin(),
                state.request() == null ? null : state.request().value(),
                state.requester() == null ? null : state.requester().value(),
                state.company() == null ? null : state.company().value(),
                SidePart.from(state.side()),
                PartyPart.from(state.party()),
                state.assignee() == null ? null : state.assignee().value(),
                state.group() == null ? null : state.group().value(),
                ids(state.restriction()),
                state.status().code(),
                state.progress().outcome(),
                state.openedAt(),
                state.progress().closedAt(),
                each(state.developments(), DevelopmentPart::from),
                each(state.docket().hearings(), HearingPart::from),
                state.history().filed(),
                each(state.history().latest(), ChangePart::from),
                state.teamsFiles(),
                state.isRestricted() ? new TreeSet<>(matter.access().outline().keys()) : null,
                ListedBy.of(state),
                new TreeSet<>(matter.audience().keys()));
    }

    private Matter toMatter(String id) {
        MatterState state = new MatterState(
                new MatterNumber(number),
                origin,
                requestId == null ? null : new RequestId(requestId),
                openedAt,
                kind,
                details(),
                new Progress(new MatterStatus(status), outcome, closedAt),
                requestersSide(),
                party == null ? null : party.toParty(),
                assigneeId == null ? null : new PersonId(assigneeId),
                groupId == null ? null : new GroupId(groupId),
                restrictedTo == null ? null : new Restriction(each(restrictedTo, PersonId::new)),
                each(developments, DevelopmentPart::toDevelopment),
                new Docket(each(hearings, HearingPart::toHearing)),
                new History(filed, history == null ? List.of() : each(history, ChangePart::toChange)),
                teamsFiles);
        return Matter.restore(new MatterId(id), state);
    }

    private @Nullable RequestersSide requestersSide() {
        if (requesterId == null || side == null) {
            return null;
        }
        CompanyId company = companyId == null ? null : new CompanyId(companyId);
        return new RequestersSide(new PersonId(requesterId), company, side.watchers(), side.onlyWatchers());
    }

    private MatterDetails details() {
        return new MatterDetails(
                name,
                description,
                practiceArea,
                priority,
                dueOn == null ? null : LocalDate.parse(dueOn),
                opposingParty,
                each(participants, ParticipantPart::toParticipant));
    }

    private static @Nullable List<String> ids(@Nullable Restriction restriction) {
        return restriction == null ? null : each(restriction.members(), PersonId::value);
    }

    private static <T, R> List<R> each(List<T> list, Function<T, R> mapping) {
        return list.stream().map(mapping).toList();
    }
}
