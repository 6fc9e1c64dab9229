package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.Persons;

class RescuingMattersTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final Person LAURA = Persons.member(LAWYER.value(), Role.LAWYER);

    private final Office office = new Office();
    private final Matter matter = office.given(aMatter());
    private final String number = matter.state().number().value();

    @BeforeEach
    void givenASecondLawyer() {
        office.directory.people().with(Persons.member(LENA.value(), Role.LAWYER));
    }

    static Stream<Person> whatMayBecomeOfLaura() {
        return Stream.of(Persons.with(LAURA, PersonStatus.DEACTIVATED), Persons.member(LAWYER.value(), Role.ADMIN));
    }

    @ParameterizedTest
    @MethodSource("whatMayBecomeOfLaura")
    void handsOnWhatEverybodyHasLeftToAnotherLawyerWhoThenSeesIt(Person laura) {
        restrictToLaura();
        office.directory.people().with(laura);

        OutlineSheet rescued = rescue(ADMIN, LENA);

        assertThat(rescued)
                .isEqualTo(new OutlineSheet(new MatterOutline(matter.state().number(), LENA), "Lena Example"));
        assertThat(office.isSeenBy(LENA, matter)).isTrue();
        assertThat(office.isSeenBy(CLAIRE, matter)).isTrue();
    }

    @Test
    void s53TheAdminReadsNoMoreOfItThanBefore() {
        restrictToLaura();
        lauraLeaves();

        rescue(ADMIN, LENA);

        assertThat(office.isSeenBy(ADMIN, matter)).isFalse();
        assertThat(office.isSeenBy(CONTRACT_MANAGER, matter)).isFalse();
    }

    @Test
    void isInTheHistoryAndToldAsAnyAssignment() {
        restrictToLaura();
        lauraLeaves();

        rescue(ADMIN, LENA);

        Matter now = office.matters
                .find(office.viewer(LENA), matter.matterId())
                .orElseThrow()
                .value();
        assertThat(now.state().history().latest())
                .last()
                .isEqualTo(new Change(
                        MatterFixture.LATER,
                        Actor.of("member", ADMIN.value()),
                        "assignee",
                        LAWYER.value(),
                        LENA.value()));
        assertThat(office.matters.announced()).last().isEqualTo(new MatterEvent.Assigned(matter.matterId(), LENA));
    }

    @Test
    void isNotForWhatSomebodyIsLeftToHandOn() {
        restrictToLaura();

        assertRefused(MatterRefusal.STILL_WORKED_ON, () -> rescue(ADMIN, LENA));

        lauraLeaves();
        rescue(ADMIN, LENA);
        office.directory.people().with(LAURA);
        assertRefused(MatterRefusal.STILL_WORKED_ON, () -> rescue(ADMIN, LAWYER));
    }

    @Test
    void isNotForWhatAllLawyersSeeBecauseNobodyAnswersForIt() {
        Matter restricted = office.given(MatterFixture.openedFrom(
                MatterFixture.aRequest().with(new Handling(true, false, null, null, null)), MatterFixture.OPENED_AT));

        assertRefused(
                MatterRefusal.STILL_WORKED_ON,
                () -> rescue(ADMIN, restricted.state().number().value(), LENA, office.by(ADMIN)));
    }

    @Test
    void theSameCommandTwiceIsAQuietSuccess() {
        restrictToLaura();
        lauraLeaves();
        Command command = Commands.repeatable(Actor.of("member", ADMIN.value()), "rescue", "to lena");

        OutlineSheet first = rescue(ADMIN, number, LENA, command);

        assertThat(rescue(ADMIN, number, LENA, command)).isEqualTo(first);
    }

    @Test
    void refusesWhoKnowsOfNoneThenWhoIsNoAdmin() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> rescue(ADMIN, LENA));
        restrictToLaura();
        lauraLeaves();

        assertRefused(StandardRefusal.NOT_FOUND, () -> rescue(CONTRACT_MANAGER, null));
        assertRefused(StandardRefusal.NOT_FOUND, () -> rescue(ADMIN, "MAT-1", LENA, office.by(ADMIN)));
        assertRefused(MatterRefusal.ADMIN_REQUIRED, () -> rescue(LENA, null));
    }

    @Test
    void refusesAnAssigneeWhoIsNoLawyerAndTheAdminThemselves() {
        restrictToLaura();
        lauraLeaves();
        office.directory.people().with(Persons.member(ADMIN.value(), Role.ADMIN, Role.LAWYER));

        assertPointedAt("required", () -> rescue(ADMIN, null));
        assertPointedAt("assignee-not-a-lawyer", () -> rescue(ADMIN, LAWYER));
        assertPointedAt("assignee-not-a-lawyer", () -> rescue(ADMIN, CLAIRE));
        assertPointedAt("assignee-is-rescuer", () -> rescue(ADMIN, ADMIN));
    }

    private void restrictToLaura() {
        office.matters.change(office.viewer(LAWYER), matter.matterId(), office.by(LAWYER), found -> {
            found.access().assign(LAWYER, WORK);
            found.access().restrict(new Restriction(List.of(LAWYER)), WORK);
        });
    }

    private void lauraLeaves() {
        office.directory.people().with(Persons.with(LAURA, PersonStatus.DEACTIVATED));
    }

    private OutlineSheet rescue(PersonId by, @Nullable PersonId assignee) {
        return rescue(by, number, assignee, office.by(by));
    }

    private OutlineSheet rescue(PersonId by, String of, @Nullable PersonId assignee, Command command) {
        return office.rescuing.rescue(office.viewer(by), of, assignee, command);
    }

    private static void assertPointedAt(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(
                        refused -> assertThat(refused.fields()).containsExactly(FieldProblem.of("/assigneeId", key)));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
