package io.parvis.matter.matters.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.parvis.directory.PersonId;
import io.parvis.events.matters.ImportantDevelopmentAdded;
import io.parvis.events.matters.MatterAssigned;
import io.parvis.events.matters.MatterChanged;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterRefiled;
import io.parvis.events.matters.MatterReopened;
import io.parvis.events.matters.MatterRequesterChanged;
import io.parvis.events.matters.MatterShared;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterUnshared;
import io.parvis.events.matters.MatterWatcherAdded;
import io.parvis.events.matters.MatterWatcherRemoved;
import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterEvent;
import io.parvis.matter.matters.MatterField;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/**
 * What others are told of matters: ids, number, name and status, never content; of what only the team sees, nothing in public, so that whoever sees the matter
 * may hear all of it while it happens.
 */
@Component
class MatterEventTranslator implements EventTranslator<Matter, MatterEvent> {

    @Override
    public List<Announcement> translate(Matter matter, MatterEvent event) {
        List<Announcement> announced = announced(matter, event);
        if (announced.isEmpty()) {
            return InternalFacts.ofTheTeams(matter);
        }
        Set<String> everybody = matter.audience().keys();
        return Stream.concat(
                        announced.stream().map(announcement -> announcement.heardBy(everybody)),
                        InternalFacts.beside(matter, event).stream())
                .toList();
    }

    private static List<Announcement> announced(Matter matter, MatterEvent event) {
        return switch (event) {
            case MatterEvent.Opened _ -> told(opened(matter));
            case MatterEvent.Edited edited -> edited(edited);
            case MatterEvent.Assigned assigned -> told(assigned(assigned));
            case MatterEvent.Refiled refiled -> told(refiled(refiled));
            case MatterEvent.Shared shared -> told(shared(matter, shared));
            case MatterEvent.Unshared(MatterId id, PersonId requester) ->
                told(new MatterUnshared(id.value(), requester.value()));
            case MatterEvent.RequesterChanged(MatterId id, PersonId from, PersonId to) ->
                told(new MatterRequesterChanged(id.value(), from.value(), to.value()));
            case MatterEvent.WatcherAdded(MatterId id, PersonId watcher) ->
                told(new MatterWatcherAdded(id.value(), watcher.value()));
            case MatterEvent.WatcherRemoved(MatterId id, PersonId watcher) ->
                told(new MatterWatcherRemoved(id.value(), watcher.value()));
            case MatterEvent.KeptToWatchers kept ->
                told(new MatterChanged(kept.matter().value(), List.of("onlyWatchers")));
            case MatterEvent.TeamsFilesDecided decided -> teamsFiles(matter, decided);
            case MatterEvent.Restricted _, MatterEvent.GroupAssigned _ -> List.of();
            case MatterEvent.Developed developed -> told(developed(developed));
            case MatterEvent.HearingScheduled(MatterId id, Hearing hearing) -> HearingFacts.scheduled(id, hearing);
            case MatterEvent.HearingChanged(MatterId id, Hearing before, Hearing after) ->
                HearingFacts.changed(id, before, after);
            case MatterEvent.StatusChanged changed -> told(statusChanged(changed));
            case MatterEvent.Closed closed ->
                told(new MatterClosed(closed.matter().value(), closed.outcome().name()));
            case MatterEvent.Reopened reopened ->
                told(new MatterReopened(reopened.matter().value()));
        };
    }

    private static List<Announcement> told(Record payload) {
        return List.of(Announcement.of(payload));
    }

    private static MatterOpened opened(Matter matter) {
        MatterState state = matter.state();
        return new MatterOpened(
                matter.id(),
                state.number().value(),
                isNamed(state) ? state.details().name() : null,
                state.kind().name(),
                state.status().code(),
                state.origin().name(),
                state.request() == null ? null : state.request().value(),
                state.requester() == null ? null : state.requester().value(),
                state.company() == null ? null : state.company().value());
    }

    /** What is restricted, or kept from the requester's company, is named nowhere. */
    private static boolean isNamed(MatterState state) {
        boolean kept = state.side() != null && state.side().onlyWatchers();
        return !state.isRestricted() && !kept;
    }

    private static List<Announcement> edited(MatterEvent.Edited edited) {
        List<String> shown = edited.fields().stream()
                .filter(MatterField::shown)
                .map(MatterField::key)
                .toList();
        return shown.isEmpty()
                ? List.of()
                : told(new MatterChanged(edited.matter().value(), shown));
    }

    /** No requester's side, nobody to see another choice. */
    private static List<Announcement> teamsFiles(Matter matter, MatterEvent.TeamsFilesDecided decided) {
        return matter.inPortal()
                ? told(new MatterChanged(decided.matter().value(), List.of("attachments")))
                : List.of();
    }

    private static MatterAssigned assigned(MatterEvent.Assigned assigned) {
        return new MatterAssigned(
                assigned.matter().value(),
                assigned.assignee() == null ? null : assigned.assignee().value());
    }

    private static ImportantDevelopmentAdded developed(MatterEvent.Developed developed) {
        Development development = developed.development();
        return new ImportantDevelopmentAdded(
                developed.matter().value(),
                development.id().value(),
                development.happenedOn().toString());
    }

    private static MatterRefiled refiled(MatterEvent.Refiled refiled) {
        return new MatterRefiled(
                refiled.matter().value(), refiled.from().name(), refiled.to().name());
    }

    private static MatterShared shared(Matter matter, MatterEvent.Shared shared) {
        RequestersSide side = shared.side();
        return new MatterShared(
                matter.id(),
                matter.state().number().value(),
                side.requester().value(),
                side.company() == null ? null : side.company().value(),
                side.watchers().stream().map(PersonId::value).toList());
    }

    private static MatterStatusChanged statusChanged(MatterEvent.StatusChanged changed) {
        return new MatterStatusChanged(
                changed.matter().value(), changed.from().code(), changed.to().code());
    }
}
