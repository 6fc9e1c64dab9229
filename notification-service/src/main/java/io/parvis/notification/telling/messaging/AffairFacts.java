package io.parvis.notification.telling.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.events.matters.HearingAdjourned;
import io.parvis.events.matters.HearingCancelled;
import io.parvis.events.matters.HearingHeld;
import io.parvis.events.matters.HearingHidden;
import io.parvis.events.matters.HearingRescheduled;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.HearingShown;
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
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Appointment;
import io.parvis.notification.affairs.Side;
import io.parvis.notification.affairs.Sight;
import io.parvis.starter.consumer.Received;

/** What the facts of requests and matters make of what is known of them. */
final class AffairFacts {

    /** All facts of a request: each counts, since their sequence has no gaps. */
    static final Set<Class<? extends Record>> OF_REQUESTS = Set.of(
            RequestSubmitted.class,
            InformationAsked.class,
            RequestAmended.class,
            RequestMoved.class,
            RequestAccepted.class,
            RequestConverted.class,
            RequestRejected.class,
            RequestWithdrawn.class);

    /** All facts of a matter; those of its notes and files are not its own. */
    static final Set<Class<? extends Record>> OF_MATTERS = Set.of(
            MatterOpened.class,
            MatterChanged.class,
            MatterRefiled.class,
            MatterAssigned.class,
            MatterStatusChanged.class,
            MatterClosed.class,
            MatterReopened.class,
            MatterShared.class,
            MatterUnshared.class,
            MatterRequesterChanged.class,
            MatterWatcherAdded.class,
            MatterWatcherRemoved.class,
            ImportantDevelopmentAdded.class,
            HearingScheduled.class,
            HearingRescheduled.class,
            HearingAdjourned.class,
            HearingHeld.class,
            HearingCancelled.class,
            HearingShown.class,
            HearingHidden.class);

    private static final String NAME = "name";
    private static final Set<String> WORK_ON_CONTRACTS = Set.of("CONTRACT", "CONTRACT_REVIEW", "DOCUMENT");

    private AffairFacts() {}

    /** Which request or matter a fact is of. */
    static AffairId affair(Received<? extends Record> event) {
        AffairKind kind = OF_REQUESTS.contains(event.data().getClass()) ? AffairKind.REQUEST : AffairKind.MATTER;
        return new AffairId(kind, event.subject());
    }

    /** What is known after a fact; null as long as nothing has told what it is. */
    static @Nullable Affair after(@Nullable Affair before, Received<? extends Record> event) {
        return switch (event.data()) {
            case RequestSubmitted data -> submitted(data, event);
            case MatterOpened data -> opened(data, event);
            default -> before == null ? null : changed(before, event).seenBy(sight(event));
        };
    }

    /** Who may hear of an event, and when that was. */
    static Sight sight(Received<?> event) {
        return new Sight(event.audience(), event.time());
    }

    private static Affair submitted(RequestSubmitted data, Received<? extends Record> event) {
        return new Affair(
                affair(event),
                event.id(),
                decides(data.target()),
                data.number(),
                data.subject(),
                Side.of(new PersonId(data.requesterId()), Persons.company(data.companyId())),
                null,
                Map.of(),
                sight(event));
    }

    private static Affair opened(MatterOpened data, Received<? extends Record> event) {
        return new Affair(
                affair(event),
                event.id(),
                Role.LAWYER,
                data.number(),
                data.name(),
                data.requesterId() == null
                        ? null
                        : Side.of(new PersonId(data.requesterId()), Persons.company(data.companyId())),
                null,
                Map.of(),
                sight(event));
    }

    private static Affair changed(Affair before, Received<? extends Record> event) {
        return switch (event.data()) {
            case RequestMoved data -> before.movedTo(decides(data.target()), event.id());
            case MatterChanged data -> data.fields().contains(NAME) ? before.renamed() : before;
            case MatterAssigned data -> before.assignedTo(Persons.person(data.assigneeId()));
            case MatterShared data -> before.shownTo(shared(data));
            case MatterUnshared _ -> before.shownTo(null);
            case MatterRequesterChanged data -> before.handedTo(new PersonId(data.to()));
            case MatterWatcherAdded data -> before.watchedBy(new PersonId(data.watcherId()));
            case MatterWatcherRemoved data -> before.unwatchedBy(new PersonId(data.watcherId()));
            default -> heard(before, event.data());
        };
    }

    private static Affair heard(Affair before, Record fact) {
        return switch (fact) {
            case HearingScheduled data -> before.withHearing(data.hearingId(), at(data.startsAt(), data.timeZone()));
            case HearingRescheduled data -> before.withHearing(data.hearingId(), at(data.startsAt(), data.timeZone()));
            case HearingShown data -> before.withHearing(data.hearingId(), at(data.startsAt(), data.timeZone()));
            case HearingHidden data -> before.withoutHearing(data.hearingId());
            default -> before;
        };
    }

    /** A zone that we don't know, newer than our list of them, is shown as UTC. */
    private static Appointment at(Instant startsAt, String zone) {
        try {
            return new Appointment(startsAt, ZoneId.of(zone));
        } catch (DateTimeException _) {
            return new Appointment(startsAt, ZoneOffset.UTC);
        }
    }

    private static Side shared(MatterShared data) {
        return new Side(
                new PersonId(data.requesterId()), Persons.company(data.companyId()), persons(data.watcherIds()));
    }

    private static Role decides(String target) {
        return WORK_ON_CONTRACTS.contains(target) ? Role.CONTRACT_MANAGER : Role.LAWYER;
    }

    private static Set<PersonId> persons(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
