package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.matter.groups.GroupId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;

class EditingMattersTests {

    private final Office office = new Office();
    private final TestDirectory directory = office.directory;
    private final InMemoryMatters matters = office.matters;
    private final EditingMatters editing = new EditingMatters(office.desk, office.members, Office.GROUPS);
    private final Matter matter = aMatter();

    @BeforeEach
    void givenAMatter() {
        matters.add(matter, opening(matter));
    }

    @Test
    void wordsADetailAndRemembersWhatItWas() {
        MatterSheet edited = edit(TestDirectory.LAWYER, form("Articles of Acme", "HIGH", "2026-12-31"));

        MatterDetails details = edited.state().details();
        assertThat(details.name()).isEqualTo("Articles of Acme");
        assertThat(details.priority()).isEqualTo(Priority.HIGH);
        assertThat(details.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(details.participants()).containsExactly(new Participant("Nora Lind", "notary", true));
        assertThat(edited.state().history().latest())
                .contains(new Change(
                        LATER,
                        directory.viewer(TestDirectory.LAWYER).actor(),
                        "name",
                        matter.state().details().name(),
                        "Articles of Acme"))
                .extracting(Change::what)
                .containsExactly("name", "description", "priority", "dueOn", "participants");
    }

    @Test
    void cleansTheNameAndLeavesTheDescriptionAsItWasWritten() {
        MatterForm form = new MatterForm("Ａcme\u00a0SA", "See art. 5² of 10 m².", null, "HIGH", null, null, List.of());

        MatterDetails details = edit(TestDirectory.LAWYER, form).state().details();

        assertThat(details.name()).isEqualTo("Acme SA");
        assertThat(details.description()).isEqualTo("See art. 5² of 10 m².");
    }

    @Test
    void editingTwiceChangesNothing() {
        edit(TestDirectory.LAWYER, form("Articles of Acme", "HIGH", null));

        MatterSheet again = edit(TestDirectory.LAWYER, form(" Articles of Acme ", "HIGH", null));

        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void pointsAtAllThatIsWrong() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(
                        TestDirectory.LAWYER,
                        new MatterForm(
                                " ",
                                "x".repeat(20_001),
                                null,
                                "SOMETIME",
                                "tomorrow",
                                null,
                                List.of(new MatterForm.Entry("Nora", null, true)))))
                .satisfies(refused -> assertThat(refused.fields())
                        .containsExactly(
                                FieldProblem.of("/name", "required"),
                                FieldProblem.of("/description", "too-long", 20_000),
                                FieldProblem.of("/priority", "priority-unknown"),
                                FieldProblem.of("/dueOn", "malformed-date"),
                                FieldProblem.of("/participants/0/role", "required")));
    }

    @Test
    void refusesWhoMayNotBeforeLookingAtWhatTheySay() {
        MatterForm wrong = form("", "", "");

        assertRefused(MatterRefusal.ROLE_REQUIRED, () -> edit(TestDirectory.ADMIN, wrong));
        assertRefused(StandardRefusal.NOT_FOUND, () -> edit(TestDirectory.CONTRACT_MANAGER, wrong));
        assertRefused(StandardRefusal.NOT_FOUND, () -> edit(TestDirectory.OTTO, wrong));
        assertRefused(MatterRefusal.ROLE_REQUIRED, () -> edit(TestDirectory.CLAIRE, wrong));
    }

    @Test
    void makesALawyerAnswerForIt() {
        MatterSheet assigned = assign(TestDirectory.LAWYER);

        assertThat(assigned.assigneeName()).isEqualTo("Laura Example");
        assertThat(matters.announced()).endsWith(new MatterEvent.Assigned(matter.matterId(), TestDirectory.LAWYER));
        assertThat(assigned.state().history().latest())
                .singleElement()
                .extracting(Change::what, Change::from, Change::to)
                .containsExactly("assignee", null, TestDirectory.LAWYER.value());
    }

    @Test
    void makesNobodyAnswerForItAgain() {
        assign(TestDirectory.LAWYER);

        MatterSheet sheet =
                editing.assign(directory.viewer(TestDirectory.LAWYER), matter.matterId(), null, byTheLawyer());

        assertThat(sheet.state().assignee()).isNull();
        assertThat(matters.announced()).endsWith(new MatterEvent.Assigned(matter.matterId(), null));
    }

    @Test
    void makesAGroupTakeCareOfIt() {
        GroupId litigators = new GroupId("litigators");

        MatterSheet sheet = assignGroup(litigators);

        assertThat(sheet.groupName()).isEqualTo("Litigators");
        assertThat(matters.announced()).endsWith(new MatterEvent.GroupAssigned(matter.matterId(), litigators));
        assertThat(assignGroup(litigators).version()).isEqualTo(2);
        assertRefused(MatterRefusal.GROUP_UNKNOWN, () -> assignGroup(new GroupId("nobody")));
        assertThat(assignGroup(null).state().group()).isNull();
    }

    private MatterSheet assignGroup(GroupId group) {
        return editing.assignGroup(directory.viewer(TestDirectory.LAWYER), matter.matterId(), group, byTheLawyer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "conrad", "claire", "nobody"})
    void refusesWhoIsNoLawyer(String person) {
        assertRefused(MatterRefusal.ASSIGNEE_NOT_A_LAWYER, () -> assign(new PersonId(person)));
    }

    @Test
    void refusesALawyerWhoIsNotActive() {
        Person away = Persons.with(Persons.member("lena", Role.LAWYER), PersonStatus.DEACTIVATED);
        directory.people().with(away);

        assertRefused(MatterRefusal.ASSIGNEE_NOT_A_LAWYER, () -> assign(away.id()));
    }

    private MatterSheet edit(PersonId person, MatterForm form) {
        return editing.edit(directory.viewer(person), matter.matterId(), form, Commands.by(directory.viewer(person)));
    }

    private MatterSheet assign(PersonId assignee) {
        return editing.assign(directory.viewer(TestDirectory.LAWYER), matter.matterId(), assignee, byTheLawyer());
    }

    private Command byTheLawyer() {
        return Commands.by(directory.viewer(TestDirectory.LAWYER));
    }

    private static MatterForm form(String name, String priority, String dueOn) {
        return new MatterForm(
                name, null, null, priority, dueOn, null, List.of(new MatterForm.Entry("Nora Lind", "notary", true)));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
