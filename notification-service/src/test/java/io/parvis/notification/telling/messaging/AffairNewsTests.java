package io.parvis.notification.telling.messaging;

import static io.parvis.notification.mails.MailFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
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
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterRequesterChanged;
import io.parvis.events.matters.MatterShared;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterUnshared;
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
import io.parvis.notification.mails.MailState;
import io.parvis.notification.mails.Template;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.Persons;

/** Who is told what of the facts of requests and matters. */
class AffairNewsTests {

    private static final Set<String> OPEN =
            Set.of("role:ADMIN", "role:LAWYER", "client:claire@acme", "client:paul@acme");
    private static final Set<String> OPEN_TO_NINA =
            Set.of("role:ADMIN", "role:LAWYER", "client:claire@acme", "client:paul@acme", "client:nina@acme");
    private static final Actor CLAIRE = Actor.of("client", "claire");
    private static final Actor LUC = Actor.of("member", "luc");
    private static final Instant HEARD_AT = Instant.parse("2026-12-03T14:30:00Z");

    private final Newsroom room = new Newsroom(mail -> true);

    @BeforeEach
    void everybodyIsKnown() {
        room.people.with(
                Persons.client("claire", AccessType.BOTH, ACME),
                Persons.client("paul", AccessType.CLIENT, ACME),
                Persons.client("nina", AccessType.CLIENT, ACME),
                Persons.member("adam", Role.ADMIN),
                Persons.member("luc", Role.LAWYER),
                Persons.member("lea", Role.LAWYER),
                Persons.member("conrad", Role.CONTRACT_MANAGER));
    }

    static List<Record> whatTheFollowersAreToldOf() {
        return List.of(
                new MatterStatusChanged("m", "SUBMITTED", "UNDER_REVIEW"),
                new ImportantDevelopmentAdded("m", "d", "2026-11-24"),
                new HearingScheduled("m", "h", HEARD_AT, "Europe/Paris"),
                new HearingShown("m", "h", HEARD_AT, "Europe/Paris", null),
                new HearingShown("m", "h", HEARD_AT, "Europe/Paris", "SCHEDULED"),
                new HearingShown("m", "h", HEARD_AT, "Europe/Paris", "RESCHEDULED"),
                new HearingRescheduled("m", "h", HEARD_AT, "Europe/Paris"));
    }

    @ParameterizedTest
    @MethodSource("whatTheFollowersAreToldOf")
    void s58TellsRequesterAndWatchersOfWhatTheTeamDoes(Record fact) {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, fact);

        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");
    }

    @Test
    void s49TellsOfAHearingThatIsPutOffOrCancelledAndNotOfOneThatWasHeld() {
        aMatterOfClaireWatchedByPaul();
        happened(LUC, new HearingScheduled("m", "h", HEARD_AT, "Europe/Paris"));
        told();

        happened(LUC, new HearingAdjourned("m", "h"));
        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");
        happened(LUC, new HearingCancelled("m", "h"));
        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");
        happened(LUC, new HearingHeld("m", "h"));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "ADJOURNED", "HELD"})
    void s49TellsOfNoHearingThatIsShownAndDoesNotTakePlace(String status) {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new HearingShown("m", "h", HEARD_AT, "Europe/Paris", status));
        assertThat(told()).isEmpty();

        happened(LUC, new HearingRescheduled("m", "h", HEARD_AT, "Europe/Paris"));
        assertThat(told()).as("it was kept in mind").containsExactlyInAnyOrder("claire", "paul");
    }

    @Test
    void s49TellsNothingOfWhatElseIsOtherOfAHearing() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new MatterChanged("m", List.of("hearings")));

        assertThat(told()).isEmpty();
    }

    @Test
    void s49WithholdsWhatItHasNotSentYetOfAHearingThatIsHidden() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new HearingScheduled("m", "h", HEARD_AT, "Europe/Paris"));
        happened(LUC, new HearingHidden("m", "h"));

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsOfAMatterThatIsClosedOnce() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new MatterStatusChanged("m", "IN_PROGRESS", "CLOSED"));
        happened(LUC, new MatterClosed("m", "RESOLVED"));

        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");
    }

    @Test
    void s94TellsTheRequesterWhatTheirRequestBecame() {
        happened("m", Actor.SYSTEM, OPEN, opened("r-1", "claire", "Lease"));

        assertThat(mails())
                .extracting(mail -> mail.occasion().template())
                .containsExactly(Template.REQUEST_BECAME_MATTER);
        assertThat(told()).containsExactly("claire");
    }

    @Test
    void tellsNoClientOfAMatterThatTheTeamOpenedUntilItIsShared() {
        happened("m", LUC, Set.of("role:ADMIN", "role:LAWYER"), opened(null, null, "Lease"));
        happened(LUC, new MatterStatusChanged("m", "SUBMITTED", "UNDER_REVIEW"));
        assertThat(told()).isEmpty();

        happened(LUC, new MatterShared("m", "MAT-2026-000045", "claire", "acme", List.of("paul")));
        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");

        happened(LUC, new MatterStatusChanged("m", "UNDER_REVIEW", "IN_PROGRESS"));
        happened(LUC, new MatterUnshared("m", "claire"));
        assertThat(told()).isEmpty();
    }

    @Test
    void s60TellsAWatcherThatTheyAreOne() {
        aMatterOfClaireWatchedByPaul();

        happened("m", CLAIRE, OPEN_TO_NINA, new MatterWatcherAdded("m", "nina"));

        assertThat(told()).containsExactly("nina");
    }

    @Test
    void tellsTheNextRequesterThatTheMatterIsTheirs() {
        aMatterOfClaireWatchedByPaul();

        happened("m", LUC, OPEN_TO_NINA, new MatterRequesterChanged("m", "claire", "nina"));

        assertThat(told()).containsExactly("nina");
    }

    @Test
    void s93TellsTheAssigneeOfANoteFromTheClient() {
        aMatterOfClaireWatchedByPaul();
        happened(Actor.of("member", "adam"), new MatterAssigned("m", "lea"));
        assertThat(told()).containsExactly("lea");

        happened("n", CLAIRE, OPEN, new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactly("lea");
    }

    @Test
    void s93TellsThoseWhoWereToldOfTheSubmissionOfANoteThatNobodyAnswersFor() {
        aMatterOfClaireWatchedByPaul();

        happened("n", CLAIRE, OPEN, new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");
    }

    @Test
    void s93TellsNobodyOfANoteWhoJoinedAfterTheSubmission() {
        Received<MatterOpened> opening = room.fact("m", Actor.SYSTEM, OPEN, opened("r-1", "claire", "Lease"));
        room.news.happened(opening);
        room.told(opening.id(), "luc", "adam");

        happened("n", CLAIRE, OPEN, new MatterNoteAdded("m", "n"));

        assertThat(told()).contains("luc", "adam").doesNotContain("lea");
    }

    @Test
    void s93TellsTheTeamOfANoteWhenItsAssigneeIsGone() {
        aMatterOfClaireWatchedByPaul();
        happened(LUC, new MatterAssigned("m", "lea"));
        told();
        room.people.with(Persons.with(Persons.member("lea", Role.LAWYER), PersonStatus.DEACTIVATED));

        happened("n", CLAIRE, OPEN, new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactlyInAnyOrder("adam", "luc");
    }

    @Test
    void s93LosesNoNoteOnARestrictedMatterOfWhichNobodyNamedWasToldBefore() {
        aMatterOfClaireWatchedByPaul();

        happened("n", CLAIRE, Set.of("member:conrad", "client:claire@acme"), new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactly("conrad");
    }

    @Test
    void believesTheMatterWhereANoteDoesNotSayWhoMayHearOfIt() {
        aMatterOfClaireWatchedByPaul();

        happened("n", CLAIRE, Set.of(), new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");
    }

    @Test
    void s61TellsRequesterAndWatchersOfANoteFromTheTeam() {
        aMatterOfClaireWatchedByPaul();

        happened("n", LUC, OPEN, new MatterNoteAdded("m", "n"));

        assertThat(told()).containsExactlyInAnyOrder("claire", "paul");
    }

    @Test
    void s52TellsAssigneeAndMentionedMembersThatThereIsAnInternalNote() {
        aMatterOfClaireWatchedByPaul();
        happened(Actor.of("member", "adam"), new MatterAssigned("m", "lea"));
        told();
        Set<String> team = Set.of("role:ADMIN", "role:LAWYER");

        happened(
                "n",
                LUC,
                team,
                new InternalNoteAdded("n", "MATTER", "m", "MAT-2026-000045", List.of("adam", "luc", "claire")));
        assertThat(told()).containsExactlyInAnyOrder("adam", "lea");

        happened("n", LUC, team, new InternalNoteEdited("n", "MATTER", "m", "MAT-2026-000045", List.of("adam")));
        assertThat(told()).containsExactly("adam");

        happened("n2", LUC, team, new InternalNoteAdded("n2", "CONTRACT", "c", "CON-2026-000012", List.of("adam")));
        assertThat(told()).isEmpty();
    }

    @Test
    void s62TellsMembersWhomANoteToBothSidesMentionsAndNobodyElse() {
        Set<String> team = Set.of("role:ADMIN", "role:LAWYER");
        aMatterOfClaireWatchedByPaul();

        happened(
                "n", LUC, team, new MembersMentioned("n", "MATTER", "m", "MAT-2026-000045", List.of("adam", "claire")));
        assertThat(told()).containsExactly("adam");

        happened("n2", LUC, team, new MembersMentioned("n2", "CONTRACT", "c", "CON-2026-000012", List.of("adam")));
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsTheAssigneeThatTheRequesterTookTheMatterBack() {
        aMatterOfClaireWatchedByPaul();
        happened(Actor.of("member", "adam"), new MatterAssigned("m", "lea"));
        told();

        happened(CLAIRE, new MatterStatusChanged("m", "SUBMITTED", "CLOSED"));
        assertThat(told()).containsExactly("paul");
        happened(CLAIRE, new MatterClosed("m", "WITHDRAWN"));
        assertThat(told()).containsExactly("lea");
    }

    @Test
    void tellsThoseWhoWereToldOfTheSubmissionOfAMatterThatWasTakenBackBeforeAnybodyAnsweredForIt() {
        aMatterOfClaireWatchedByPaul();

        happened(CLAIRE, new MatterClosed("m", "WITHDRAWN"));

        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");
    }

    @Test
    void tellsTheTeamOfNoWithdrawalOfItsOwn() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new MatterClosed("m", "WITHDRAWN"));
        happened(CLAIRE, new MatterClosed("m", "RESOLVED"));

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsThoseWhoDecideThatARequestWasWithdrawnAndOnceOfWhatItBecame() {
        happened("r", CLAIRE, OPEN, submitted("CORPORATE", "SUBMITTED"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");

        happened("r", Actor.SYSTEM, OPEN, new RequestWithdrawn("r", "REQ-2026-000123", "claire"));
        assertThat(told()).as("its matter was, which was told").isEmpty();
        happened("r", CLAIRE, OPEN, new RequestWithdrawn("r", "REQ-2026-000123", "claire"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");
    }

    @Test
    void tellsNobodyOfTheirOwnAction() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new MatterAssigned("m", "luc"));
        happened(CLAIRE, new MatterStatusChanged("m", "SUBMITTED", "CLOSED"));

        assertThat(told()).containsExactly("paul");
    }

    @Test
    void tellsOfAnAssignmentToNobodyNobody() {
        aMatterOfClaireWatchedByPaul();

        happened(LUC, new MatterAssigned("m", null));

        assertThat(told()).isEmpty();
    }

    @Test
    void s38TellsThoseWhoDecideThatARequestWaits() {
        happened("r", CLAIRE, OPEN, submitted("CORPORATE", "SUBMITTED"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");

        happened("r2", CLAIRE, OPEN, submitted("CONTRACT", "SUBMITTED"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "conrad");

        happened("r3", CLAIRE, OPEN, submitted("CORPORATE", "ACCEPTED"));
        happened("r4", CLAIRE, OPEN, submitted("CORPORATE", null));
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsTheRequesterThatTheTeamAsksOrRejectsAndTheTeamThatTheyAnswered() {
        happened("r", CLAIRE, OPEN, submitted("CORPORATE", "SUBMITTED"));
        told();

        happened("r", LUC, OPEN, new InformationAsked("r", "REQ-2026-000123", "claire"));
        assertThat(told()).containsExactly("claire");

        room.people.with(Persons.member("new", Role.LAWYER));
        happened("r", CLAIRE, OPEN, new RequestAmended("r", "REQ-2026-000123", "claire"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "luc", "lea");

        happened("r", LUC, OPEN, new RequestRejected("r", "REQ-2026-000123", "claire"));
        assertThat(told()).containsExactly("claire");
    }

    @Test
    void tellsThoseWhoDecideNowOfARequestThatWasMoved() {
        happened("r", CLAIRE, OPEN, submitted("CORPORATE", "SUBMITTED"));
        told();

        happened("r", LUC, OPEN, new RequestMoved("r", "REQ-2026-000123", "t", 1, "CONTRACT"));
        assertThat(told()).containsExactlyInAnyOrder("adam", "conrad");

        happened("r", CLAIRE, OPEN, new RequestAmended("r", "REQ-2026-000123", "claire"));

        assertThat(told()).containsExactlyInAnyOrder("adam", "conrad");
    }

    @Test
    void tellsOnceWhatComesTwice() {
        aMatterOfClaireWatchedByPaul();
        Received<MatterStatusChanged> event = room.fact("m", LUC, OPEN, new MatterStatusChanged("m", "A", "B"));
        room.news.happened(event);
        room.news.happened(room.fact("m", LUC, OPEN, new MatterWatcherAdded("m", "nina")));
        told();

        room.news.happened(event);

        assertThat(told()).isEmpty();
    }

    @Test
    void waitsUntilAllIsKnownThatHappenedBefore() {
        Received<MatterOpened> opening = room.fact("m", Actor.SYSTEM, OPEN, opened("r-1", "claire", "Lease"));
        Received<MatterStatusChanged> change = room.fact("m", LUC, OPEN, new MatterStatusChanged("m", "A", "B"));
        Received<MatterNoteAdded> note = room.fact("n", LUC, OPEN, new MatterNoteAdded("m", "n"));

        assertThatThrownBy(() -> room.news.happened(change)).satisfies(AffairNewsTests::isUnavailable);
        assertThatThrownBy(() -> room.news.happened(note)).satisfies(AffairNewsTests::isUnavailable);
        assertThat(told()).isEmpty();

        room.affairs.learn(opening);
        room.news.happened(change);
        room.news.happened(note);
        assertThat(told()).containsExactly("claire", "claire");
    }

    @Test
    void waitsForNothingThatNobodySaid() {
        Received<MatterStatusChanged> first = room.fact("m", LUC, OPEN, new MatterStatusChanged("m", "A", "B"));
        Received<MatterStatusChanged> second = room.fact("m", LUC, OPEN, new MatterStatusChanged("m", "B", "C"));
        room.news.happened(first);
        room.news.happened(second);

        assertThat(told()).isEmpty();
        assertThat(room.affairs.find(new AffairId(AffairKind.MATTER, "m"))).isEmpty();
    }

    @Test
    void forgetsTheNameOfAMatterThatIsCalledSomethingElse() {
        aMatterOfClaireWatchedByPaul();
        assertThat(matter().name()).isEqualTo("Lease");

        happened(LUC, new MatterChanged("m", List.of("description")));
        assertThat(matter().name()).isEqualTo("Lease");

        happened(LUC, new MatterChanged("m", List.of("name")));
        assertThat(matter().name()).isNull();
    }

    private static void isUnavailable(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    private Affair matter() {
        return room.affairs.find(new AffairId(AffairKind.MATTER, "m")).orElseThrow();
    }

    private void aMatterOfClaireWatchedByPaul() {
        happened("m", Actor.SYSTEM, OPEN, opened("r-1", "claire", "Lease"));
        happened(CLAIRE, new MatterWatcherAdded("m", "paul"));
        told();
    }

    private static MatterOpened opened(@Nullable String request, @Nullable String requester, String name) {
        return new MatterOpened(
                "m",
                "MAT-2026-000045",
                name,
                "LITIGATION",
                "SUBMITTED",
                request == null ? "TEAM" : "PORTAL",
                request,
                requester,
                requester == null ? null : "acme");
    }

    private static RequestSubmitted submitted(String target, @Nullable String status) {
        return new RequestSubmitted("r", "REQ-2026-000123", "t", 1, target, "claire", "acme", "Lease", status);
    }

    private void happened(Actor actor, Record fact) {
        happened("m", actor, OPEN, fact);
    }

    private void happened(String subject, Actor actor, Set<String> audience, Record fact) {
        room.news.happened(room.fact(subject, actor, audience, fact));
    }

    private List<MailState> mails() {
        return room.mails.all();
    }

    /** To whom what happened since it was last asked was mailed. */
    private List<String> told() {
        room.sent().clear();
        room.send();
        return room.sent().stream().map(mail -> mail.recipient().value()).toList();
    }
}
