package io.parvis.matter.matters.messaging;

import static io.parvis.matter.matters.MatterFixture.COURSE;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.internal.InternalMatterChanged;
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
import io.parvis.events.requests.RequestAccepted;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.DevelopmentId;
import io.parvis.matter.matters.Handling;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.HearingStatus;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.matters.Restriction;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.events.EventSamples;

/** From the sample of an accepted request to the samples of what its matter tells. */
class MatterEventTranslatorTests {

    private static final MatterOpened OPENED = EventSamples.of(MatterOpened.class);
    private static final MatterStatusChanged STATUS_CHANGED = EventSamples.of(MatterStatusChanged.class);
    private static final Set<String> EVERYBODY = Set.of(
            "role:LAWYER",
            "role:ADMIN",
            "company:" + OPENED.companyId(),
            "client:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()),
            "reports-to:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()));

    private final MatterEventTranslator translator = new MatterEventTranslator();

    @Test
    void tellsThatAMatterWasOpened() {
        assertThat(announcementsOf(sampleMatter()))
                .containsExactly(heardByEverybody(OPENED), Announcement.of(seenBy(sampleMatter())));
        assertThat(seenBy(sampleMatter())).isEqualTo(EventSamples.of(InternalMatterChanged.class));
    }

    @Test
    void tellsThatAMatterWasOpenedForSomeoneWithoutCompany() {
        Matter matter = openedFrom(aRequestWithoutCompany(), OPENED_AT);

        assertThat(announcementsOf(matter))
                .first()
                .extracting(Announcement::payload)
                .extracting(payload -> ((MatterOpened) payload).companyId())
                .isNull();
    }

    @Test
    void tellsWhereAMatterWent() {
        Matter matter = restored();
        matter.move(COURSE, MatterStatus.UNDER_REVIEW, null, WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByEverybody(STATUS_CHANGED));
    }

    @Test
    void s59TellsThatOtherFilesAreShownOnceThePortalShowsTheMatter() {
        Matter shared = restored();
        shared.access().showFiles(Visibility.SHOWN, WORK);
        Matter teams = aMatterOfTheTeam();
        Matter unshared = Matter.restore(teams.matterId(), teams.state());
        unshared.access().showFiles(Visibility.SHOWN, WORK);

        assertThat(announcementsOf(shared))
                .extracting(Announcement::payload)
                .containsExactly(new MatterChanged(shared.id(), List.of("attachments")));
        assertThat(announcementsOf(unshared)).containsExactly(heardByTheTeam(unshared));
    }

    @Test
    void tellsWhichOfThePartsThatThePortalShowsAreOthers() {
        Matter matter = restored();
        MatterDetails now = matter.state().details();
        matter.edit(
                new MatterDetails(
                        "Unpaid invoices",
                        now.description(),
                        null,
                        Priority.HIGH,
                        LocalDate.of(2026, 12, 31),
                        null,
                        List.of(new Participant("Max", "expert", false))),
                WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByEverybody(EventSamples.of(MatterChanged.class)));
    }

    @Test
    void s53TellsTheTeamAloneOfWhatOnlyItSees() {
        Matter matter = restored();
        MatterDetails now = matter.state().details();
        matter.edit(
                new MatterDetails(
                        now.name(),
                        now.description(),
                        null,
                        Priority.HIGH,
                        null,
                        null,
                        List.of(new Participant("Max", "expert", false))),
                WORK);
        matter.access().assignGroup(new GroupId("g-1"), WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByTheTeam(matter), heardByTheTeam(matter));
    }

    @Test
    void tellsWhoAnswersForAMatter() {
        MatterAssigned sample = EventSamples.of(MatterAssigned.class);
        Matter matter = restored();
        matter.access().assign(new PersonId(sample.assigneeId()), WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByEverybody(sample));
    }

    @Test
    void tellsThatAMatterEndedAndThatItIsWorkedOnAgain() {
        Matter matter = restored();
        matter.move(COURSE, MatterStatus.CLOSED, Outcome.RESOLVED, WORK);
        matter.move(COURSE, MatterStatus.IN_PROGRESS, null, WORK);

        assertThat(announcementsOf(matter))
                .contains(
                        heardByEverybody(EventSamples.of(MatterClosed.class)),
                        heardByEverybody(EventSamples.of(MatterReopened.class)));
    }

    @Test
    void tellsWhoseAMatterIs() {
        MatterShared shared = EventSamples.of(MatterShared.class);
        MatterRequesterChanged handed = EventSamples.of(MatterRequesterChanged.class);
        MatterWatcherAdded watcher = EventSamples.of(MatterWatcherAdded.class);
        MatterState sample = sampleMatter().state();
        Matter matter = Matter.openedByTeam(
                sample.kind(),
                sample.details(),
                MatterStatus.SUBMITTED,
                null,
                sampleMatter().matterId(),
                sample.number(),
                OPENED_AT);
        RequestersSide side = new RequestersSide(
                new PersonId(shared.requesterId()),
                new CompanyId(shared.companyId()),
                List.of(new PersonId(watcher.watcherId())),
                false);

        matter.access().share(side, WORK);
        matter.access().unwatch(new PersonId(watcher.watcherId()), WORK);
        matter.access().watch(new PersonId(watcher.watcherId()), WORK);
        matter.access().keepToWatchers(true, WORK);
        matter.access().handTo(new PersonId(handed.to()), WORK);
        matter.access().handTo(new PersonId(handed.from()), WORK);
        matter.access().unshare(WORK);

        assertThat(announcementsOf(matter).stream().map(Announcement::payload).skip(1))
                .containsExactly(
                        shared,
                        EventSamples.of(MatterWatcherRemoved.class),
                        watcher,
                        new MatterChanged(matter.id(), List.of("onlyWatchers")),
                        handed,
                        new MatterRequesterChanged(matter.id(), handed.to(), handed.from()),
                        EventSamples.of(MatterUnshared.class));
        assertThat(announcementsOf(matter))
                .as("what was taken back, the team alone hears of")
                .extracting(Announcement::audience)
                .containsOnly(Set.of("role:LAWYER", "role:ADMIN"));
    }

    @Test
    void tellsThatAMatterIsOfAnotherKind() {
        Matter matter = MatterFixture.aMatter();
        matter.refile(MatterKind.LITIGATION, COURSE, null, WORK);

        assertThat(announcementsOf(matter).getLast().payload())
                .isEqualTo(new MatterRefiled(matter.id(), "CORPORATE", "LITIGATION"));
    }

    @Test
    void tellsHowAMatterGoesOnWithoutSayingWhat() {
        ImportantDevelopmentAdded sample = EventSamples.of(ImportantDevelopmentAdded.class);
        Matter matter = restored();
        matter.develop(
                new Development(
                        new DevelopmentId(sample.developmentId()),
                        LocalDate.parse(sample.happenedOn()),
                        "The defence was filed.",
                        OPENED_AT),
                WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByEverybody(sample));
    }

    @Test
    void tellsWhatBecomesOfAHearing() {
        HearingScheduled scheduled = EventSamples.of(HearingScheduled.class);
        HearingRescheduled rescheduled = EventSamples.of(HearingRescheduled.class);
        Hearing hearing = hearing(scheduled, true);
        Matter matter = restored();

        matter.schedule(hearing, WORK);
        matter.changeHearing(hearing.id(), with(hearing, HearingStatus.RESCHEDULED, rescheduled.startsAt()), WORK);
        matter.changeHearing(hearing.id(), with(hearing, HearingStatus.ADJOURNED, scheduled.startsAt()), WORK);
        matter.changeHearing(hearing.id(), with(hearing, HearingStatus.HELD, scheduled.startsAt()), WORK);
        matter.changeHearing(hearing.id(), with(hearing, HearingStatus.CANCELLED, scheduled.startsAt()), WORK);
        matter.changeHearing(hearing.id(), _ -> hearing(scheduled, false), WORK);
        matter.changeHearing(hearing.id(), _ -> hearing(scheduled, true), WORK);

        assertThat(announcementsOf(matter).stream().map(Announcement::payload))
                .containsExactly(
                        scheduled,
                        rescheduled,
                        EventSamples.of(HearingAdjourned.class),
                        EventSamples.of(HearingHeld.class),
                        EventSamples.of(HearingCancelled.class),
                        EventSamples.of(HearingHidden.class),
                        EventSamples.of(HearingShown.class));
    }

    @Test
    void tellsWhatBecomesOfAHearingOnce() {
        Hearing hearing = hearing(EventSamples.of(HearingScheduled.class), true);
        Appointment then = hearing.appointment();
        Matter matter = restored();

        matter.schedule(hearing, WORK);
        matter.changeHearing(
                hearing.id(),
                before -> new Hearing(
                        before.id(),
                        new Appointment(then.startsAt(), then.zone(), "Another court", "3", "Pleadings"),
                        before.status(),
                        null,
                        true),
                WORK);
        matter.changeHearing(hearing.id(), became(HearingStatus.CANCELLED, "Settled."), WORK);
        matter.changeHearing(hearing.id(), became(HearingStatus.CANCELLED, "The parties settled."), WORK);

        String id = matter.id();
        assertThat(announcementsOf(matter).stream().map(Announcement::payload).skip(1))
                .containsExactly(
                        new MatterChanged(id, List.of("hearings")),
                        new HearingCancelled(id, hearing.id().value()),
                        new MatterChanged(id, List.of("hearings")));
    }

    @ParameterizedTest
    @EnumSource
    void saysOfAHearingThatIsShownWhatBecameOfIt(HearingStatus status) {
        Hearing hearing = hearing(EventSamples.of(HearingScheduled.class), false);
        Matter matter = restored();

        matter.schedule(hearing, WORK);
        matter.changeHearing(
                hearing.id(), before -> new Hearing(before.id(), before.appointment(), status, null, true), WORK);

        assertThat(announcementsOf(matter).stream().map(Announcement::payload))
                .last()
                .isInstanceOfSatisfying(
                        HearingShown.class, shown -> assertThat(shown.status()).isEqualTo(status.name()));
    }

    private static UnaryOperator<Hearing> became(HearingStatus status, String outcome) {
        return before -> new Hearing(before.id(), before.appointment(), status, outcome, before.shown());
    }

    @Test
    void s53TellsTheTeamAloneOfAHiddenHearing() {
        Hearing hearing = hearing(EventSamples.of(HearingScheduled.class), false);
        Matter matter = restored();

        matter.schedule(hearing, WORK);
        matter.changeHearing(
                hearing.id(),
                before -> new Hearing(before.id(), before.appointment(), HearingStatus.ADJOURNED, null, false),
                WORK);

        assertThat(announcementsOf(matter)).containsExactly(heardByTheTeam(matter), heardByTheTeam(matter));
    }

    private static UnaryOperator<Hearing> with(Hearing hearing, HearingStatus status, Instant startsAt) {
        return _ -> new Hearing(
                hearing.id(),
                new Appointment(startsAt, hearing.appointment().zone(), "Court", null, null),
                status,
                null,
                true);
    }

    private static Hearing hearing(HearingScheduled sample, boolean shown) {
        return new Hearing(
                new HearingId(sample.hearingId()),
                new Appointment(sample.startsAt(), ZoneId.of(sample.timeZone()), "Court", null, null),
                HearingStatus.SCHEDULED,
                null,
                shown);
    }

    @Test
    void tellsOfTheTeamsOwnWithoutARequest() {
        MatterOpened opened = (MatterOpened)
                announcementsOf(MatterFixture.aMatterOfTheTeam()).getFirst().payload();

        assertThat(opened.origin()).isEqualTo("TEAM");
        assertThat(opened.requestId()).isNull();
        assertThat(opened.requesterId()).isNull();
        assertThat(opened.companyId()).isNull();
    }

    @Test
    void tellsNoNameOfARestrictedMatterAndNotThatItIsOne() {
        AcceptedRequest usual = MatterFixture.aRequest();
        Matter matter = openedFrom(
                new AcceptedRequest(
                        usual.id(),
                        usual.kind(),
                        usual.requester(),
                        usual.company(),
                        usual.subject(),
                        usual.description(),
                        new Handling(true, false, null, null, null)),
                OPENED_AT);

        assertThat(announcementsOf(matter))
                .first()
                .extracting(announcement -> ((MatterOpened) announcement.payload()).name())
                .isNull();

        Matter opened = Matter.restore(matter.matterId(), matter.state());
        opened.access().restrict(null, WORK);
        assertThat(announcementsOf(opened)).containsExactly(heardByTheTeam(opened));
    }

    @Test
    void s24TellsWhoSeesARestrictedMatterAndLetsNobodyElseHearOfIt() {
        Matter matter = restored();
        PersonId lawyer = new PersonId("l-1");

        matter.access().restrict(new Restriction(List.of(lawyer)), WORK);

        assertThat(announcementsOf(matter))
                .singleElement()
                .isEqualTo(Announcement.of(seenBy(matter)).heardBy(Set.of("member:l-1")));
        assertThat(seenBy(matter).audience())
                .containsExactly("client:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()), "member:l-1");
    }

    @Test
    void s60TellsWhoSeesWhatCameFromARequestWheneverOthersDo() {
        Matter matter = restored();
        matter.access().watch(new PersonId("w-1"), WORK);
        matter.access().keepToWatchers(true, WORK);
        matter.access().handTo(new PersonId("r-1"), WORK);
        matter.access().unwatch(new PersonId("w-1"), WORK);

        assertThat(announcementsOf(matter).stream()
                        .filter(announcement -> announcement.payload() instanceof InternalMatterChanged))
                .hasSize(4)
                .containsOnly(Announcement.of(seenBy(matter)));
        assertThat(seenBy(matter).audience())
                .containsExactly("client:r-1@" + OPENED.companyId(), "role:ADMIN", "role:LAWYER");
    }

    @Test
    void s24TellsOfAnotherAssigneeWhereThatTurnsWhoSeesTheMatter() {
        Matter matter = restored();
        matter.access().assign(new PersonId("l-1"), WORK);
        Matter restricted = Matter.restore(matter.matterId(), matter.state());
        restricted.access().restrict(new Restriction(List.of(new PersonId("l-2"))), WORK);
        restricted.access().assign(new PersonId("l-3"), WORK);

        assertThat(announcementsOf(matter)).hasSize(1);
        assertThat(announcementsOf(restricted)).last().isEqualTo(Announcement.of(seenBy(restricted)));
        assertThat(seenBy(restricted).audience()).contains("member:l-2", "member:l-3");
    }

    private static Announcement heardByEverybody(Record payload) {
        return Announcement.of(payload).heardBy(EVERYBODY);
    }

    private static Announcement heardByTheTeam(Matter matter) {
        return Announcement.of(seenBy(matter)).heardBy(Set.of("role:LAWYER", "role:ADMIN"));
    }

    private static InternalMatterChanged seenBy(Matter matter) {
        RequestId request = matter.state().request();
        return new InternalMatterChanged(
                matter.id(),
                request == null ? null : request.value(),
                matter.audience().keys().stream().sorted().toList());
    }

    private static Matter restored() {
        return Matter.restore(sampleMatter().matterId(), sampleMatter().state());
    }

    private static Matter sampleMatter() {
        RequestAccepted accepted = EventSamples.of(RequestAccepted.class);
        AcceptedRequest request = new RequestContent(
                        accepted.subject(), "The supplier does not pay.", null, null, null, null)
                .of(accepted, MatterKind.ofTarget(accepted.target()).orElseThrow());
        return Matter.openedFrom(
                request,
                MatterStatus.SUBMITTED,
                new MatterId(OPENED.matterId()),
                new MatterNumber(OPENED.number()),
                OPENED_AT);
    }

    private List<Announcement> announcementsOf(Matter matter) {
        return matter.events().stream()
                .flatMap(event -> translator.translate(matter, event).stream())
                .toList();
    }
}
