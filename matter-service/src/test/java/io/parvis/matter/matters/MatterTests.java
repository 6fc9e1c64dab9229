package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.COURSE;
import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aDevelopment;
import static io.parvis.matter.matters.MatterFixture.aFullMatter;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterIn;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.outcomeFor;
import static io.parvis.matter.workflows.MatterStatus.CLOSED;
import static io.parvis.matter.workflows.MatterStatus.IN_PROGRESS;
import static io.parvis.matter.workflows.MatterStatus.ON_HOLD;
import static io.parvis.matter.workflows.MatterStatus.SUBMITTED;
import static io.parvis.matter.workflows.MatterStatus.UNDER_REVIEW;
import static io.parvis.matter.workflows.MatterStatus.WAITING_FOR_CLIENT;
import static io.parvis.matter.workflows.WorkflowFixture.AT_WORK;
import static io.parvis.matter.workflows.WorkflowFixture.FILED;
import static io.parvis.matter.workflows.WorkflowFixture.WON;
import static io.parvis.matter.workflows.WorkflowFixture.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Collections;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.TestDirectory;

class MatterTests {

    private final TestDirectory directory = new TestDirectory();

    @Test
    void opensFromARequestAsSubmitted() {
        AcceptedRequest request = aRequest();

        Matter matter = openedFrom(request, OPENED_AT);

        MatterState state = matter.state();
        assertThat(state.details().name()).isEqualTo(request.subject());
        assertThat(state.details().description()).isEqualTo(request.description());
        assertThat(state.kind()).isEqualTo(MatterKind.CORPORATE);
        assertThat(state.status()).isEqualTo(SUBMITTED);
        assertThat(state.origin()).isEqualTo(Origin.PORTAL);
        assertThat(state.request()).isEqualTo(request.id());
        assertThat(state.requester()).isEqualTo(TestDirectory.CLAIRE);
        assertThat(state.company()).isEqualTo(TestDirectory.ACME);
        assertThat(state.openedAt()).isEqualTo(OPENED_AT);
        assertThat(matter.inPortal()).isTrue();
        assertThat(matter.events()).containsExactly(new MatterEvent.Opened(matter.matterId()));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, UNDER_REVIEW",
        "SUBMITTED, CLOSED",
        "UNDER_REVIEW, IN_PROGRESS",
        "UNDER_REVIEW, CLOSED",
        "IN_PROGRESS, WAITING_FOR_CLIENT",
        "IN_PROGRESS, ON_HOLD",
        "IN_PROGRESS, CLOSED",
        "WAITING_FOR_CLIENT, IN_PROGRESS",
        "WAITING_FOR_CLIENT, CLOSED",
        "ON_HOLD, IN_PROGRESS",
        "ON_HOLD, CLOSED",
        "CLOSED, IN_PROGRESS"
    })
    void movesAlongItsWorkflow(MatterStatus from, MatterStatus to) {
        Matter matter = aMatterIn(from);

        matter.move(COURSE, to, outcomeFor(to), WORK);

        assertThat(matter.state().status()).isEqualTo(to);
        assertThat(matter.events()).startsWith(new MatterEvent.StatusChanged(matter.matterId(), from, to));
    }

    @ParameterizedTest
    @MethodSource("waysThatAreNotInTheWorkflow")
    void refusesToLeaveItsWorkflow(MatterStatus from, MatterStatus to) {
        Matter matter = aMatterIn(from);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.move(COURSE, to, outcomeFor(to), WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.TRANSITION_NOT_ALLOWED);
        assertThat(matter.state().status()).isEqualTo(from);
        assertThat(matter.events()).isEmpty();
    }

    static Stream<Object[]> waysThatAreNotInTheWorkflow() {
        return Stream.of(
                new Object[] {SUBMITTED, IN_PROGRESS},
                new Object[] {SUBMITTED, WAITING_FOR_CLIENT},
                new Object[] {SUBMITTED, ON_HOLD},
                new Object[] {UNDER_REVIEW, SUBMITTED},
                new Object[] {UNDER_REVIEW, WAITING_FOR_CLIENT},
                new Object[] {UNDER_REVIEW, ON_HOLD},
                new Object[] {IN_PROGRESS, SUBMITTED},
                new Object[] {IN_PROGRESS, UNDER_REVIEW},
                new Object[] {WAITING_FOR_CLIENT, SUBMITTED},
                new Object[] {WAITING_FOR_CLIENT, UNDER_REVIEW},
                new Object[] {WAITING_FOR_CLIENT, ON_HOLD},
                new Object[] {ON_HOLD, SUBMITTED},
                new Object[] {ON_HOLD, UNDER_REVIEW},
                new Object[] {ON_HOLD, WAITING_FOR_CLIENT},
                new Object[] {CLOSED, SUBMITTED},
                new Object[] {CLOSED, UNDER_REVIEW},
                new Object[] {CLOSED, WAITING_FOR_CLIENT},
                new Object[] {CLOSED, ON_HOLD});
    }

    @ParameterizedTest
    @MethodSource("io.parvis.matter.matters.MatterFixture#statuses")
    void movingTwiceChangesNothing(MatterStatus status) {
        Matter matter = aMatterIn(status);
        MatterState before = matter.state();

        matter.move(COURSE, status, outcomeFor(status), WORK);

        assertThat(matter.state()).isEqualTo(before);
        assertThat(matter.events()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void closesWithAnOutcomeAndItsTime(Outcome outcome) {
        Matter matter = aMatterIn(IN_PROGRESS);

        matter.move(COURSE, CLOSED, outcome, WORK);

        assertThat(matter.state().progress().outcome()).isEqualTo(outcome);
        assertThat(matter.state().progress().closedAt()).isEqualTo(LATER);
    }

    @Test
    void refusesToCloseWithoutAnOutcome() {
        Matter matter = aMatterIn(IN_PROGRESS);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.move(COURSE, CLOSED, null, WORK))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(MatterRefusal.OUTCOME_REQUIRED);
                    assertThat(refused.fields()).containsExactly(FieldProblem.of("/outcome", "outcome-required"));
                });
    }

    @Test
    void refusesAnOutcomeWithoutClosing() {
        Matter matter = aMatterIn(IN_PROGRESS);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.move(COURSE, ON_HOLD, Outcome.RESOLVED, WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.OUTCOME_NOT_ALLOWED);
    }

    @Test
    void refusesAnotherOutcomeForAClosedMatter() {
        Matter matter = aMatterIn(CLOSED);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.move(COURSE, CLOSED, Outcome.DUPLICATE, WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void tellsThatItEndedAndThatItIsWorkedOnAgain() {
        Matter matter = aMatterIn(IN_PROGRESS);

        matter.move(COURSE, CLOSED, Outcome.RESOLVED, WORK);
        matter.move(COURSE, IN_PROGRESS, null, WORK);

        assertThat(matter.events())
                .containsExactly(
                        new MatterEvent.StatusChanged(matter.matterId(), IN_PROGRESS, CLOSED),
                        new MatterEvent.Closed(matter.matterId(), Outcome.RESOLVED),
                        new MatterEvent.StatusChanged(matter.matterId(), CLOSED, IN_PROGRESS),
                        new MatterEvent.Reopened(matter.matterId()));
    }

    @Test
    void takesTheCourseOfItsWorkflow() {
        Matter matter = aMatterWithin(brief());

        matter.move(brief(), AT_WORK, null, WORK);
        matter.move(brief(), FILED, Outcome.RESOLVED, WORK);
        matter.move(brief(), WON, Outcome.RESOLVED, new Deed(WORK.actor(), LATER.plusSeconds(60)));

        assertThat(matter.state().progress()).isEqualTo(new Progress(WON, Outcome.RESOLVED, LATER));
    }

    @Test
    void leavesAStepToItsAssignee() {
        Matter matter = aMatterWithin(brief());
        matter.move(brief(), AT_WORK, null, WORK);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.move(brief(), WON, Outcome.RESOLVED, WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.ASSIGNEE_ONLY);

        matter.access().assign(TestDirectory.LAWYER, WORK);
        matter.move(brief(), WON, Outcome.RESOLVED, WORK);
        assertThat(matter.state().status()).isEqualTo(WON);
    }

    @Test
    void isNotStrandedWhereItsWorkflowDoesNotGo() {
        Matter matter = aMatterIn(ON_HOLD);

        matter.move(brief(), AT_WORK, null, WORK);

        assertThat(matter.state().status()).isEqualTo(AT_WORK);
    }

    @Test
    void takesNoMoreDevelopmentsAndHearingsWhenItIsFullAndGoesOn() {
        Matter matter = aFullMatter("x");
        Development more = aDevelopment("x".repeat(10_000));
        Hearing hearing = new Hearing(
                new HearingId("hearing"),
                new Appointment(LATER, ZoneId.of("Europe/Paris"), "Court", null, null),
                HearingStatus.SCHEDULED,
                "x".repeat(10_000),
                true);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.develop(more, WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.MATTER_FULL);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matter.schedule(hearing, WORK))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.MATTER_FULL);
        matter.move(COURSE, UNDER_REVIEW, null, WORK);
        assertThat(matter.state().developments()).hasSize(272);
        assertThat(matter.state().status()).isEqualTo(UNDER_REVIEW);
        assertThat(matter.state().docket().hearings()).isEmpty();
    }

    private static Matter aMatterWithin(Course course) {
        Matter matter = aMatter();
        return Matter.openedFrom(
                aRequest(), course.start(), matter.matterId(), matter.state().number(), OPENED_AT);
    }

    @Test
    void reopensWithoutOutcomeAndClosingTime() {
        Matter matter = aMatterIn(CLOSED);

        matter.move(COURSE, IN_PROGRESS, null, WORK);

        assertThat(matter.state().progress().outcome()).isNull();
        assertThat(matter.state().progress().closedAt()).isNull();
    }

    @Test
    void isForItsRequesterAndTheTeamThatWorksOnMatters() {
        Matter matter = aMatter();

        assertThat(Stream.of(TestDirectory.CLAIRE, TestDirectory.LAWYER, TestDirectory.ADMIN)
                        .map(directory::viewer))
                .allMatch(viewer -> mayBeSeenBy(viewer, matter));
        assertThat(Stream.of(TestDirectory.OTTO, TestDirectory.PAUL, TestDirectory.CONTRACT_MANAGER)
                        .map(directory::viewer))
                .noneMatch(viewer -> mayBeSeenBy(viewer, matter));
    }

    @Test
    void isForColleaguesWhereTheirCompanySharesEverything() {
        directory.acmeShares(Sharing.COMPANY);
        Matter matter = aMatter();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), matter)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), matter)).isFalse();
    }

    @Test
    void staysWithTheCompanyThatItWasOpenedFor() {
        Matter matter = aMatter();

        assertThat(mayBeSeenBy(directory.claireAtGlobex(), matter)).isFalse();
    }

    @Test
    void ofARequesterWithoutCompanyIsTheirsAlone() {
        Matter matter = openedFrom(aRequestWithoutCompany(), OPENED_AT);

        assertThat(matter.audience().keys()).noneMatch(key -> key.startsWith("company:"));
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.CLAIRE), matter)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), matter)).isFalse();
    }

    private static boolean mayBeSeenBy(Viewer viewer, Matter matter) {
        return !Collections.disjoint(viewer.keys(), matter.audience().keys());
    }
}
