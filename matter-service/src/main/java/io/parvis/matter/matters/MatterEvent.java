package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;

/** What happens to a matter. */
public sealed interface MatterEvent {

    MatterId matter();

    /** It exists from now on. */
    record Opened(MatterId matter) implements MatterEvent {}

    /** These parts of its details are others from now on. */
    record Edited(MatterId matter, List<MatterField> fields) implements MatterEvent {

        public Edited {
            fields = List.copyOf(fields);
        }
    }

    /** Another member answers for it, or nobody. */
    record Assigned(MatterId matter, @Nullable PersonId assignee) implements MatterEvent {}

    /** Another group takes care of it, or none. */
    record GroupAssigned(MatterId matter, @Nullable GroupId group) implements MatterEvent {}

    /** It ended. */
    record Closed(MatterId matter, Outcome outcome) implements MatterEvent {}

    /** It is worked on again after it had ended. */
    record Reopened(MatterId matter) implements MatterEvent {}

    /** It is of another kind. */
    record Refiled(MatterId matter, MatterKind from, MatterKind to) implements MatterEvent {}

    /** The portal shows it to a client and their watchers from now on. */
    record Shared(MatterId matter, RequestersSide side) implements MatterEvent {}

    /** The portal shows it no more to whom it was shared with. */
    record Unshared(MatterId matter, PersonId requester) implements MatterEvent {}

    /** It is another client's. */
    record RequesterChanged(MatterId matter, PersonId from, PersonId to) implements MatterEvent {}

    /** Another client views it. */
    record WatcherAdded(MatterId matter, PersonId watcher) implements MatterEvent {}

    /** A client views it no more. */
    record WatcherRemoved(MatterId matter, PersonId watcher) implements MatterEvent {}

    /** Its requester keeps it from the rest of their company, or does so no more. */
    record KeptToWatchers(MatterId matter, boolean kept) implements MatterEvent {}

    /** It is restricted to these members of the team beside its assignee, or, with null, to nobody. */
    record Restricted(MatterId matter, @Nullable Restriction restriction) implements MatterEvent {}

    /** The requester's side sees the team's files about which nothing else was decided, or does not; with null, the setting says it. */
    record TeamsFilesDecided(MatterId matter, @Nullable Visibility choice) implements MatterEvent {}

    /** The legal team stated how it goes on. */
    record Developed(MatterId matter, Development development) implements MatterEvent {}

    /** It has another hearing. */
    record HearingScheduled(MatterId matter, Hearing hearing) implements MatterEvent {}

    /** Something became of a hearing. */
    record HearingChanged(MatterId matter, Hearing before, Hearing after) implements MatterEvent {}

    /** It went from one status to another. */
    record StatusChanged(MatterId matter, MatterStatus from, MatterStatus to) implements MatterEvent {}
}
