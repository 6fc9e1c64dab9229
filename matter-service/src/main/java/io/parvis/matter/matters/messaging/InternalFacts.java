package io.parvis.matter.matters.messaging;

import java.util.List;
import java.util.TreeSet;

import io.parvis.events.internal.InternalMatterChanged;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterEvent;
import io.parvis.matter.matters.RequestId;
import io.parvis.starter.aggregate.Announcement;

/**
 * What Parvis's own services hear of matters and nobody else: who sees one that came from a request, so that the request is shown to the same; and that something
 * became of one which is the team's alone, of which the team's open pages hear.
 */
final class InternalFacts {

    private InternalFacts() {}

    /** Of what is in no public event. */
    static List<Announcement> ofTheTeams(Matter matter) {
        return List.of(changed(matter).heardBy(matter.access().ofTheTeam().keys()));
    }

    /** Beside a public event, of which open pages hear: nobody hears of both. */
    static List<Announcement> beside(Matter matter, MatterEvent event) {
        return matter.state().request() != null && mayTurnSight(matter, event) ? List.of(changed(matter)) : List.of();
    }

    private static boolean mayTurnSight(Matter matter, MatterEvent event) {
        return switch (event) {
            case MatterEvent.Opened _,
                    MatterEvent.Shared _,
                    MatterEvent.Unshared _,
                    MatterEvent.RequesterChanged _,
                    MatterEvent.WatcherAdded _,
                    MatterEvent.WatcherRemoved _,
                    MatterEvent.KeptToWatchers _,
                    MatterEvent.Restricted _ -> true;
            case MatterEvent.Assigned _ -> matter.state().isRestricted();
            case MatterEvent.Edited _,
                    MatterEvent.GroupAssigned _,
                    MatterEvent.Closed _,
                    MatterEvent.Reopened _,
                    MatterEvent.Refiled _,
                    MatterEvent.TeamsFilesDecided _,
                    MatterEvent.Developed _,
                    MatterEvent.HearingScheduled _,
                    MatterEvent.HearingChanged _,
                    MatterEvent.StatusChanged _ -> false;
        };
    }

    private static Announcement changed(Matter matter) {
        RequestId request = matter.state().request();
        return Announcement.of(new InternalMatterChanged(
                matter.id(),
                request == null ? null : request.value(),
                List.copyOf(new TreeSet<>(matter.audience().keys()))));
    }
}
