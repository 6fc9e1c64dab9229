package io.parvis.matter.matters.persistence;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestId;
import io.parvis.starter.aggregate.DocumentMapper;

/** A matter's {@code state} in its document. */
record MatterDocument(
        String number,
        String name,
        @Nullable String description,
        MatterKind kind,
        @Nullable String practiceArea,
        Priority priority,
        Origin origin,
        String requestId,
        String requesterId,
        @Nullable String companyId,
        @Nullable String assigneeId,
        MatterStatus status,
        @Nullable Outcome outcome,
        Instant openedAt,
        @Nullable Instant closedAt,
        Set<String> audience) {

    static final DocumentMapper<Matter, MatterDocument> MAPPER =
            DocumentMapper.of(MatterDocument.class, MatterDocument::from, MatterDocument::toMatter);

    private static MatterDocument from(Matter matter) {
        MatterState state = matter.state();
        return new MatterDocument(
                state.number().value(),
                state.name(),
                state.description(),
                state.kind(),
                state.practiceArea(),
                state.priority(),
                state.origin(),
                state.request().value(),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                state.assignee() == null ? null : state.assignee().value(),
                state.status(),
                state.outcome(),
                state.openedAt(),
                state.closedAt(),
                matter.audience().keys());
    }

    private Matter toMatter(String id) {
        MatterState state = new MatterState(
                new MatterNumber(number),
                name,
                description,
                kind,
                practiceArea,
                priority,
                origin,
                new RequestId(requestId),
                new PersonId(requesterId),
                companyId == null ? null : new CompanyId(companyId),
                assigneeId == null ? null : new PersonId(assigneeId),
                status,
                outcome,
                openedAt,
                closedAt);
        return Matter.restore(new MatterId(id), state);
    }
}
