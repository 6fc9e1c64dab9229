package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.matter.workflows.MatterStatus.CLOSED;
import static io.parvis.matter.workflows.MatterStatus.IN_PROGRESS;
import static io.parvis.matter.workflows.MatterStatus.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.InMemoryWorkflows;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.WorkflowFixture;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

class MovingMattersTests {

    private final Office office = new Office();
    private final TestDirectory directory = office.directory;
    private final InMemoryMatters matters = office.matters;
    private final InMemoryWorkflows workflows = office.workflows;
    private final MovingMatters moving = office.moving;
    private final Matter matter = aMatter();

    @BeforeEach
    void givenAMatter() {
        matters.add(matter, opening(matter));
    }

    @Test
    void movesForALawyer() {
        MatterSheet moved = move(TestDirectory.LAWYER, UNDER_REVIEW, null);

        assertThat(moved.matter().state().status()).isEqualTo(UNDER_REVIEW);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.requesterName()).isEqualTo("Claire Example");
        assertThat(matters.announced())
                .endsWith(new MatterEvent.StatusChanged(matter.matterId(), MatterStatus.SUBMITTED, UNDER_REVIEW));
    }

    @Test
    void movingTwiceChangesNothing() {
        move(TestDirectory.LAWYER, UNDER_REVIEW, null);
        int announced = matters.announced().size();

        MatterSheet again = move(TestDirectory.LAWYER, UNDER_REVIEW, null);

        assertThat(again.version()).isEqualTo(2);
        assertThat(matters.announced()).hasSize(announced);
    }

    @Test
    void takesTheWorkflowOfItsKind() {
        workflows.change(
                MatterKind.LITIGATION,
                Commands.by(Actor.SYSTEM),
                workflow -> workflow.change(WorkflowFixture.brief(), WorkflowFixture.REVISION));
        assertThat(move(TestDirectory.LAWYER, UNDER_REVIEW, null).statusNames()).containsEntry("en", "Under review");

        workflows.change(
                MatterKind.CORPORATE,
                Commands.by(Actor.SYSTEM),
                workflow -> workflow.change(WorkflowFixture.brief(), WorkflowFixture.REVISION));
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> move(TestDirectory.LAWYER, IN_PROGRESS, null));
        assertThat(move(TestDirectory.LAWYER, WorkflowFixture.AT_WORK, null).statusNames())
                .containsEntry("en", "at_work");
    }

    @Test
    void closesAtTheTimeOfTheClock() {
        MatterSheet closed = move(TestDirectory.LAWYER, CLOSED, Outcome.WITHDRAWN);

        assertThat(closed.state().progress().closedAt()).isEqualTo(LATER);
    }

    @Test
    void refusesAnAdminWhoOnlyReads() {
        assertRefused(MatterRefusal.ROLE_REQUIRED, () -> move(TestDirectory.ADMIN, UNDER_REVIEW, null));
    }

    @Test
    void knowsNoMatterForWhoeverMayNotSeeIt() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> move(TestDirectory.CONTRACT_MANAGER, UNDER_REVIEW, null));
        assertRefused(StandardRefusal.NOT_FOUND, () -> move(TestDirectory.OTTO, UNDER_REVIEW, null));
    }

    @Test
    void refusesForTheRoleBeforeTheVersionAndTheWorkflow() {
        Command stale = Commands.expecting(Actor.SYSTEM, 7);

        assertRefused(
                MatterRefusal.ROLE_REQUIRED,
                () -> moving.move(directory.viewer(TestDirectory.ADMIN), matter.matterId(), IN_PROGRESS, null, stale));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> moving.move(
                        directory.viewer(TestDirectory.LAWYER), matter.matterId(), IN_PROGRESS, null, stale));
    }

    @Test
    void filesItAmongThoseOfAnotherKindUnderItsNumber() {
        MatterSheet refiled = refile("LITIGATION", null);

        assertThat(refiled.state().kind()).isEqualTo(MatterKind.LITIGATION);
        assertThat(refiled.state().number()).isEqualTo(matter.state().number());
        assertThat(matters.announced())
                .endsWith(new MatterEvent.Refiled(matter.matterId(), MatterKind.CORPORATE, MatterKind.LITIGATION));
        assertThat(refile("LITIGATION", null).version()).isEqualTo(2);
    }

    @Test
    void filesItWhereMattersOfTheOtherKindStand() {
        workflows.change(
                MatterKind.LITIGATION,
                Commands.by(Actor.SYSTEM),
                workflow -> workflow.change(WorkflowFixture.brief(), WorkflowFixture.REVISION));

        assertRefused(MatterRefusal.STATUS_NOT_OF_KIND, () -> refile("LITIGATION", null));
        assertRefused(MatterRefusal.STATUS_NOT_OF_KIND, () -> refile("LITIGATION", WorkflowFixture.WON));
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> refile("LITIGATION", UNDER_REVIEW));
        assertThat(refile("LITIGATION", WorkflowFixture.AT_WORK).state().status())
                .isEqualTo(WorkflowFixture.AT_WORK);
    }

    @Test
    void filesItAmongNoneThatThereAreNot() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> refile("CRIMINAL", null));
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> refile(null, null));
    }

    private MatterSheet refile(@Nullable String kind, @Nullable MatterStatus status) {
        return moving.refile(
                directory.viewer(TestDirectory.LAWYER), matter.matterId(), kind, status, Commands.by(Actor.SYSTEM));
    }

    private MatterSheet move(PersonId person, MatterStatus to, @Nullable Outcome outcome) {
        Command command = Commands.by(Actor.SYSTEM);
        return moving.move(directory.viewer(person), matter.matterId(), to, outcome, command);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
