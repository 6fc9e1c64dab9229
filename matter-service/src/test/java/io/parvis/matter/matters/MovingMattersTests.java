package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.matter.matters.MatterStatus.CLOSED;
import static io.parvis.matter.matters.MatterStatus.IN_PROGRESS;
import static io.parvis.matter.matters.MatterStatus.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.InMemoryWorkflows;
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

    private final TestDirectory directory = new TestDirectory();
    private final InMemoryMatters matters = new InMemoryMatters();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final MovingMatters moving = new MovingMatters(
            new Desk(
                    matters,
                    new MatterSheets(directory.people(), directory.companies(), workflows),
                    Clock.fixed(LATER, ZoneOffset.UTC)),
            workflows);
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
                MatterKind.LITIGATION, Commands.by(Actor.SYSTEM), workflow -> workflow.change(WorkflowFixture.brief()));
        assertThat(move(TestDirectory.LAWYER, UNDER_REVIEW, null).statusNames()).containsEntry("en", "Under review");

        workflows.change(
                MatterKind.CORPORATE, Commands.by(Actor.SYSTEM), workflow -> workflow.change(WorkflowFixture.brief()));
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
