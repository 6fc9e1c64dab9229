package io.parvis.notification.telling.messaging;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.PersonId;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
import io.parvis.events.matters.HearingAdjourned;
import io.parvis.events.matters.HearingCancelled;
import io.parvis.events.matters.HearingRescheduled;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.HearingShown;
import io.parvis.events.matters.ImportantDevelopmentAdded;
import io.parvis.events.matters.MatterAssigned;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterRequesterChanged;
import io.parvis.events.matters.MatterShared;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterWatcherAdded;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.mails.Template;
import io.parvis.notification.telling.News;
import io.parvis.notification.telling.Occurrence;
import io.parvis.notification.telling.TellingNews;
import io.parvis.starter.consumer.Received;

/**
 * Which facts of requests and matters are news. All of them are remembered first. That a matter was closed or reopened is told beside the change of its
 * status, and once is enough; but for the team, if it is its requester who took it back. The request behind it follows of itself, which is no news.
 */
@Component
class AffairNews {

    /** What happens beside a matter, and is told of it. */
    static final Set<Class<? extends Record>> OF_NOTES =
            Set.of(MatterNoteAdded.class, InternalNoteAdded.class, InternalNoteEdited.class, MembersMentioned.class);

    private static final String MATTER = "MATTER";
    private static final String WAITS = "SUBMITTED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final Set<String> AHEAD = Set.of("SCHEDULED", "RESCHEDULED");

    private final RememberedAffairs affairs;
    private final TellingNews telling;

    AffairNews(RememberedAffairs affairs, TellingNews telling) {
        this.affairs = affairs;
        this.telling = telling;
    }

    /** Remembers what happened, and tells of it if it is news. */
    void happened(Received<? extends Record> event) {
        switch (event.data()) {
            case MatterNoteAdded data -> tellOf(data.matterId(), event, news(event, side(event), Set.of()));
            case InternalNoteAdded data
            when MATTER.equals(data.about()) ->
                tellOf(data.aboutId(), event, news(event, Template.INTERNAL_NOTE, data.mentionedMemberIds()));
            case InternalNoteEdited data
            when MATTER.equals(data.about()) ->
                tellOf(data.aboutId(), event, news(event, Template.MENTIONED, data.mentionedMemberIds()));
            case MembersMentioned data
            when MATTER.equals(data.about()) ->
                tellOf(data.aboutId(), event, news(event, Template.MENTIONED, data.memberIds()));
            case InternalNoteAdded _, InternalNoteEdited _, MembersMentioned _ -> {
                // of a contract, which nobody is told of yet
            }
            case MatterOpened data -> affairs.after(event).ifPresent(matter -> opened(event, data, matter));
            default ->
                affairs.after(event).ifPresent(affair -> fact(event).ifPresent(news -> tell(event, affair, news)));
        }
    }

    /** The team is told of every new matter; the requester of one that a request became. */
    private void opened(Received<? extends Record> event, MatterOpened data, Affair matter) {
        if (data.requestId() != null && data.requesterId() != null) {
            telling.tellRequester(
                    occurrence(event), matter, news(event, Template.REQUEST_BECAME_MATTER, Set.of(data.requesterId())));
        }
    }

    private static Optional<News> fact(Received<? extends Record> event) {
        return switch (event.data()) {
            case RequestSubmitted data when WAITS.equals(data.status()) -> plain(event, Template.NEW_REQUEST);
            case InformationAsked _ -> plain(event, Template.INFORMATION_ASKED);
            case RequestAmended _ -> plain(event, Template.REQUEST_AMENDED);
            case RequestMoved _ -> plain(event, Template.REQUEST_MOVED);
            case RequestRejected _ -> plain(event, Template.REQUEST_REJECTED);
            case RequestWithdrawn _ when Persons.isClient(event.actor()) -> plain(event, Template.REQUEST_WITHDRAWN);
            case MatterClosed data
            when WITHDRAWN.equals(data.outcome()) && Persons.isClient(event.actor()) ->
                plain(event, Template.MATTER_WITHDRAWN);
            case MatterShared _ -> plain(event, Template.MATTER_SHARED);
            case MatterStatusChanged _ -> plain(event, Template.STATUS_CHANGED);
            case ImportantDevelopmentAdded _ -> plain(event, Template.DEVELOPMENT_ADDED);
            case MatterWatcherAdded data -> naming(event, Template.WATCHER_ADDED, data.watcherId());
            case MatterRequesterChanged data -> naming(event, Template.MATTER_HANDED_OVER, data.to());
            case MatterAssigned data -> naming(event, Template.MATTER_ASSIGNED, data.assigneeId());
            case HearingScheduled data -> hearing(event, Template.HEARING_SCHEDULED, data.hearingId());
            case HearingShown data
            when takesPlace(data) -> hearing(event, Template.HEARING_SCHEDULED, data.hearingId());
            case HearingRescheduled data -> hearing(event, Template.HEARING_RESCHEDULED, data.hearingId());
            case HearingAdjourned data -> hearing(event, Template.HEARING_ADJOURNED, data.hearingId());
            case HearingCancelled data -> hearing(event, Template.HEARING_CANCELLED, data.hearingId());
            default -> Optional.empty();
        };
    }

    /** One that was cancelled, put off or held before it showed is no appointment to anybody; who did not say, meant one that is. */
    private static boolean takesPlace(HearingShown shown) {
        return shown.status() == null || AHEAD.contains(shown.status());
    }

    private static Optional<News> plain(Received<?> event, Template template) {
        return Optional.of(news(event, template, Set.of()));
    }

    private static Optional<News> naming(Received<?> event, Template template, @Nullable String person) {
        return Optional.ofNullable(person).map(named -> news(event, template, Set.of(named)));
    }

    private static Optional<News> hearing(Received<?> event, Template template, String hearing) {
        return Optional.of(new News(template, Set.of(), hearing, AffairFacts.sight(event)));
    }

    private static News news(Received<?> event, Template template, Collection<String> named) {
        return new News(
                template,
                named.stream().map(PersonId::new).collect(Collectors.toSet()),
                null,
                AffairFacts.sight(event));
    }

    /** The other side is told of a note. */
    private static Template side(Received<?> event) {
        return Persons.isClient(event.actor()) ? Template.NOTE_FROM_CLIENT : Template.NOTE_FROM_TEAM;
    }

    private void tellOf(String matter, Received<?> event, News news) {
        tell(event, affairs.of(new AffairId(AffairKind.MATTER, matter)), news);
    }

    private void tell(Received<?> event, Affair affair, News news) {
        telling.tell(occurrence(event), Persons.of(event.actor()), affair, news);
    }

    private static Occurrence occurrence(Received<?> event) {
        return new Occurrence(event.id(), event.actor());
    }
}
