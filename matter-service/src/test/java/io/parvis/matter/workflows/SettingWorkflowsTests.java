package io.parvis.matter.workflows;

import static io.parvis.matter.workflows.WorkflowFixture.AT_WORK;
import static io.parvis.matter.workflows.WorkflowFixture.FILED;
import static io.parvis.matter.workflows.WorkflowFixture.brief;
import static io.parvis.matter.workflows.WorkflowFixture.builtIn;
import static io.parvis.matter.workflows.WorkflowFixture.formOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.time.SettableClock;

class SettingWorkflowsTests {

    private final TestDirectory directory = new TestDirectory();
    private final Set<MatterStatus> inUse = new HashSet<>();
    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final SettingWorkflows setting = new SettingWorkflows(
            new InMemoryWorkflows(), (kind, status) -> kind == MatterKind.CORPORATE && inUse.contains(status), clock);

    @ParameterizedTest
    @EnumSource
    void beginsWithTheBuiltInOne(MatterKind kind) {
        assertThat(setting.read(kind).value().course()).isEqualTo(builtIn());
        assertThat(setting.read(kind).version()).isEqualTo(1);
    }

    @Test
    void theBuiltInOneIsSound() {
        assertThat(ReadingCourses.read(formOf(builtIn()))).isEqualTo(builtIn());
    }

    @Test
    void makesOneKindTakeAnotherCourse() {
        Stored<Workflow> changed = change(formOf(brief()));

        assertThat(changed.value().course()).isEqualTo(brief());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(setting.read(MatterKind.LITIGATION).value().course()).isEqualTo(builtIn());
        assertThat(setting.all()).hasSize(3);
    }

    @Test
    void keepsWhoChangedItAndWhen() {
        assertThat(setting.read(MatterKind.CORPORATE).value().revisions()).isEmpty();
        change(formOf(brief()));
        clock.advance(Duration.ofHours(1));
        change(formOf(brief()));
        change(formOf(builtIn()));

        Actor admin = directory.viewer(TestDirectory.ADMIN).actor();
        assertThat(setting.read(MatterKind.CORPORATE).value().revisions())
                .containsExactly(
                        new Revision(Instant.parse("2026-11-22T09:00:00Z"), admin),
                        new Revision(Instant.parse("2026-11-22T10:00:00Z"), admin));
    }

    @Test
    void changingTwiceChangesNothing() {
        change(formOf(brief()));

        assertThat(change(formOf(brief())).version()).isEqualTo(2);
    }

    @Test
    void refusesAVersionThatIsNoLongerThere() {
        change(formOf(brief()));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> setting.change(
                        directory.viewer(TestDirectory.ADMIN),
                        MatterKind.CORPORATE,
                        formOf(builtIn()),
                        Commands.expecting(directory.viewer(TestDirectory.ADMIN).actor(), 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"laura", "conrad"})
    void isForAdminsOnly(String member) {
        assertRefused(
                WorkflowRefusal.ADMINS_ONLY,
                () -> setting.change(
                        directory.viewer(new PersonId(member)),
                        MatterKind.CORPORATE,
                        new CourseForm(null, List.of(), List.of()),
                        Commands.by(directory.viewer(new PersonId(member)))));
    }

    @Test
    void refusesToTakeAStatusFromUnderAMatter() {
        inUse.add(MatterStatus.ON_HOLD);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change(formOf(brief())))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(WorkflowRefusal.STATUS_IN_USE);
                    assertThat(refused.fields())
                            .containsExactly(FieldProblem.of("/statuses", "status-in-use", "ON_HOLD"));
                });
    }

    @Test
    void refusesToReopenMattersByTheWay() {
        change(formOf(brief()));
        inUse.add(FILED);
        Course reopening = new Course(
                brief().start(),
                brief().statuses().stream()
                        .map(status -> status.code().equals(FILED)
                                ? new Status(FILED, status.names(), Phase.IN_PROGRESS)
                                : status)
                        .toList(),
                brief().transitions());

        assertRefused(WorkflowRefusal.STATUS_IN_USE, () -> change(formOf(reopening)));
    }

    @Test
    void refusesAStatusFromWhichNoWayLeadsToAnEnd() {
        Course stranding = new Course(
                brief().start(),
                brief().statuses(),
                brief().transitions().stream()
                        .filter(way -> !way.from().equals(AT_WORK))
                        .toList());

        assertProblems(
                formOf(stranding),
                FieldProblem.of("/statuses/0", "no-end-in-reach"),
                FieldProblem.of("/statuses/1", "no-end-in-reach"));
    }

    @Test
    void refusesAStartThatItDoesNotHaveOrThatIsAnEnd() {
        CourseForm form = formOf(brief());

        assertProblems(
                new CourseForm("ELSEWHERE", form.statuses(), form.transitions()),
                FieldProblem.of("/start", "status-unknown"));
        assertProblems(
                new CourseForm("FILED", form.statuses(), form.transitions()),
                FieldProblem.of("/start", "start-is-an-end"));
    }

    @Test
    void refusesNothingAtAll() {
        assertProblems(new CourseForm(null, List.of(), List.of()), FieldProblem.of("/statuses", "required"));
    }

    @Test
    void pointsAtAllThatIsWrong() {
        assertProblems(
                new CourseForm(
                        "A",
                        List.of(
                                new CourseForm.StatusEntry("A", Map.of("en", "a", "fr", "a"), "OPEN"),
                                new CourseForm.StatusEntry("A", Map.of("en", "b"), "SOON"),
                                new CourseForm.StatusEntry("lower", Map.of("en", "c", "fr", "c"), "DONE")),
                        List.of(
                                new CourseForm.TransitionEntry("A", "B", "CLIENT"),
                                new CourseForm.TransitionEntry("A", "A", null))),
                FieldProblem.of("/statuses/1/code", "status-twice"),
                FieldProblem.of("/statuses/1/phase", "phase-unknown"),
                FieldProblem.of("/statuses/1/names/fr", "required"),
                FieldProblem.of("/statuses/2/code", "malformed"),
                FieldProblem.of("/transitions/0/to", "status-unknown"),
                FieldProblem.of("/transitions/0/mover", "mover-unknown"),
                FieldProblem.of("/transitions/1", "transition-twice"));
    }

    private Stored<Workflow> change(CourseForm form) {
        return setting.change(
                directory.viewer(TestDirectory.ADMIN),
                MatterKind.CORPORATE,
                form,
                Commands.by(directory.viewer(TestDirectory.ADMIN)));
    }

    private void assertProblems(CourseForm form, FieldProblem... problems) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change(form))
                .satisfies(refused -> assertThat(refused.fields()).containsExactly(problems));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
