package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.COURSE;
import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Sharing;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.WorkflowFixture;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;

class WithdrawingMattersTests {

    private final Office office = new Office();
    private final Matter matter = office.given(aMatter());

    @Test
    void closesAsWithdrawnAlongTheWorkflowAndOnce() {
        MatterSheet withdrawn = withdraw(CLAIRE, matter);
        MatterSheet again = withdraw(CLAIRE, matter);

        assertThat(withdrawn.state().progress()).isEqualTo(new Progress(MatterStatus.CLOSED, Outcome.WITHDRAWN, LATER));
        assertThat(again.version()).isEqualTo(withdrawn.version());
        assertThat(office.matters.announced())
                .endsWith(
                        new MatterEvent.StatusChanged(matter.matterId(), MatterStatus.SUBMITTED, MatterStatus.CLOSED),
                        new MatterEvent.Closed(matter.matterId(), Outcome.WITHDRAWN));
    }

    @Test
    void refusesOnceSomebodyWorksOnIt() {
        Matter begun = aMatter();
        begun.move(COURSE, MatterStatus.UNDER_REVIEW, null, WORK);
        office.given(begun);

        assertRefused(MatterRefusal.MATTER_UNDER_WAY, () -> withdraw(CLAIRE, begun));
    }

    @Test
    void refusesWhatWasClosedOtherwise() {
        Matter declined = aMatter();
        declined.move(COURSE, MatterStatus.CLOSED, Outcome.DECLINED, WORK);
        office.given(declined);

        assertRefused(MatterRefusal.MATTER_UNDER_WAY, () -> withdraw(CLAIRE, declined));
    }

    @Test
    void refusesWhereTheWorkflowHasNoWayToAnEnd() {
        office.workflows.change(
                MatterKind.CORPORATE,
                Commands.by(Actor.SYSTEM),
                workflow -> workflow.change(WorkflowFixture.brief(), WorkflowFixture.REVISION));
        Matter asked = office.given(Matter.openedFrom(
                MatterFixture.aRequest(),
                WorkflowFixture.NEW,
                new MatterId("new"),
                new MatterNumber("MAT-2025-999999"),
                MatterFixture.OPENED_AT));

        assertRefused(MatterRefusal.WITHDRAWAL_NOT_IN_WORKFLOW, () -> withdraw(CLAIRE, asked));
    }

    @Test
    void refusesWhatTheTeamOpened() {
        Matter ofTheTeam = Matter.openedByTeam(
                MatterKind.CORPORATE,
                matter.state().details(),
                MatterStatus.SUBMITTED,
                null,
                new MatterId("team"),
                new MatterNumber("MAT-2025-999998"),
                MatterFixture.OPENED_AT);
        ofTheTeam.access().share(new RequestersSide(CLAIRE, matter.state().company(), List.of(), false), WORK);
        office.given(ofTheTeam);

        assertRefused(MatterRefusal.NOT_FROM_A_REQUEST, () -> withdraw(CLAIRE, ofTheTeam));
    }

    @Test
    void isTheRequestersAloneHoweverMuchTheCompanyShares() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> withdraw(PAUL, matter));
        assertRefused(StandardRefusal.NOT_FOUND, () -> withdraw(OTTO, matter));

        office.directory.acmeShares(Sharing.COMPANY);

        assertRefused(MatterRefusal.REQUESTER_ONLY, () -> withdraw(PAUL, matter));
    }

    private MatterSheet withdraw(PersonId person, Matter withdrawn) {
        return office.withdrawing.withdraw(office.viewer(person), withdrawn.matterId(), office.by(person));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
