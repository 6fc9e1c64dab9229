package io.parvis.matter.matters;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;

/**
 * All that is known of a matter.
 *
 * @param request     the request that it came from; null when the team opened it
 * @param side        whom the portal shows it; null while that is nobody
 * @param party       to whom the portal has ever shown it; null while that is nobody
 * @param assignee    the member who answers for it, null until there is one
 * @param group       the group that takes care of it; null for none
 * @param restriction to whom of the team it is restricted; null when all see it who work on matters
 * @param developments in the order in which they were added
 * @param docket      its hearings
 * @param history     what was made of it; the legal team's alone
 * @param teamsFiles  whether the requester's side sees the team's files about which nothing else was decided (S59); null where the setting says it
 */
public record MatterState(
        MatterNumber number,
        Origin origin,
        @Nullable RequestId request,
        Instant openedAt,
        MatterKind kind,
        MatterDetails details,
        Progress progress,
        @Nullable RequestersSide side,
        @Nullable Party party,
        @Nullable PersonId assignee,
        @Nullable GroupId group,
        @Nullable Restriction restriction,
        List<Development> developments,
        Docket docket,
        History history,
        @Nullable Visibility teamsFiles) {

    public MatterState {
        developments = List.copyOf(developments);
    }

    /** What is known of one that a client asked for, when it is opened. */
    static MatterState asked(AcceptedRequest request, MatterStatus start, MatterNumber number, Instant at) {
        RequestersSide side = RequestersSide.of(request.requester(), request.company())
                .keptToWatchers(request.handling().onlyWatchers());
        return new MatterState(
                number,
                Origin.PORTAL,
                request.id(),
                at,
                request.kind(),
                MatterDetails.asked(request),
                Progress.first(start),
                side,
                Party.of(side),
                request.handling().assignee(),
                request.handling().group(),
                request.handling().restricted() ? Restriction.TO_NOBODY_YET : null,
                List.of(),
                Docket.EMPTY,
                History.EMPTY,
                null);
    }

    /** What is known of one of the team's own, when it is opened. */
    static MatterState ofTheTeam(
            MatterKind kind,
            MatterDetails details,
            MatterStatus start,
            @Nullable Restriction restriction,
            MatterNumber number,
            Instant at) {
        return new MatterState(
                number,
                Origin.TEAM,
                null,
                at,
                kind,
                details,
                Progress.first(start),
                null,
                null,
                null,
                null,
                restriction,
                List.of(),
                Docket.EMPTY,
                History.EMPTY,
                null);
    }

    public MatterStatus status() {
        return progress.status();
    }

    /** The client whom it is for; null while it is for none. */
    public @Nullable PersonId requester() {
        return side == null ? null : side.requester();
    }

    /** The company that it belongs to; null while it belongs to none. */
    public @Nullable CompanyId company() {
        return side == null ? null : side.company();
    }

    public boolean isRestricted() {
        return restriction != null;
    }
}
