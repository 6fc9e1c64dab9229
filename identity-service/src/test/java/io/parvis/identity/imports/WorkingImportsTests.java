package io.parvis.identity.imports;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.imports.ImportsInParts.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Username;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.testsupport.directory.Persons;

class WorkingImportsTests {

    private static final String NINA = "nina,Nina,Novak,nina@acme.example,BOTH,Initech,";
    private static final String OTTO = "otto,Otto,Olsen,otto@acme.example,CLIENT,initech,nina";
    private static final String HOOLI = ",,,,,Hooli,";
    private static final String BAD = "no,Nobody,Novak,nobody,BOTH,,";

    private final ImportsInParts parts = new ImportsInParts();
    private final WorkingImports worker = parts.worker();

    @Test
    void checksThenAddsClientsAndCompanies() {
        ImportId id = parts.upload("import", HEADER, NINA, OTTO, HOOLI);
        parts.workOff(worker, "one");
        assertThat(parts.find(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(invited()).isZero();

        start(id, false);
        parts.workOff(worker, "one");

        assertThat(parts.find(id).state()).isEqualTo(ImportState.FINISHED);
        assertThat(states(id)).containsOnly(RowState.ADDED);
        Person otto = person("otto");
        assertThat(otto.side()).isInstanceOfSatisfying(Side.Client.class, client -> {
            assertThat(client.manager()).isEqualTo(person("nina").personId());
            assertThat(client.company())
                    .isEqualTo(parts.companies
                            .findByName(new CompanyName("Initech"))
                            .orElseThrow()
                            .value()
                            .companyId());
        });
        assertThat(otto.invitation().by()).isEqualTo(PersonFixture.ADA);
        assertThat(parts.companies.findByName(new CompanyName("Hooli"))).isPresent();
    }

    @Test
    void restsAfterEachInvitationSoThatTheyAreSentAtALimitedRate() {
        ImportId id = checked("import", HEADER, NINA, OTTO, HOOLI);
        start(id, false);

        assertThat(parts.workOff(worker, "one")).isEqualTo(ImportsInParts.INVITATION.multipliedBy(2));
    }

    @Test
    void losesAndDoublesNothingWhenAWorkerDiesAndAnotherOneGoesOn() {
        ImportId id = checked("import", HEADER, NINA, OTTO, HOOLI);
        start(id, false);
        WorkingImports dying = parts.worker(new DyingRows(parts.rows, 3));
        dying.step("dying");
        assertThatThrownBy(() -> dying.step("dying")).isInstanceOf(DyingRows.Died.class);
        assertThat(states(id)).containsExactly(RowState.ADDED, RowState.READY, RowState.READY);
        assertThat(invited()).isEqualTo(2);

        assertThat(worker.step("next").rest()).isEqualTo(Duration.ofSeconds(1));
        assertThat(states(id)).contains(RowState.READY);
        parts.clock.advance(ImportsInParts.TURN);
        parts.workOff(worker, "next");

        assertThat(states(id)).containsOnly(RowState.ADDED);
        assertThat(invited()).isEqualTo(2);
        assertThat(parts.rowsOf(id).get(1).result()).isEqualTo(person("otto").id());
        assertThat(parts.companies.events()).hasSize(3);
    }

    @Test
    void goesOnWithACheckThatAnotherWorkerBegan() {
        ImportId id = parts.upload("import", HEADER, NINA, BAD, OTTO);
        WorkingImports dying = parts.worker(new DyingRows(parts.rows, 3));
        assertThatThrownBy(() -> dying.step("dying")).isInstanceOf(DyingRows.Died.class);
        dying.leave("dying");

        parts.workOff(worker, "next");

        assertThat(states(id)).containsExactly(RowState.READY, RowState.WRONG, RowState.READY);
    }

    @Test
    void leavesWrongRowsOutWhenTheyAreToBeSkipped() {
        ImportId id = checked("import", HEADER, NINA, BAD, OTTO);
        start(id, true);
        parts.workOff(worker, "one");

        assertThat(states(id)).containsExactly(RowState.ADDED, RowState.WRONG, RowState.ADDED);
    }

    @Test
    void keepsWhatGoesWrongMeanwhileAndGoesOn() {
        ImportId id = checked("import", HEADER, NINA, OTTO);
        parts.people.add(PersonFixture.invited("nina", null), command("nina"));
        start(id, false);
        parts.workOff(worker, "one");

        assertThat(states(id)).containsExactly(RowState.FAILED, RowState.FAILED);
        assertThat(parts.rowsOf(id)).allMatch(row -> !row.problems().isEmpty());
        assertThat(parts.find(id).state()).isEqualTo(ImportState.FINISHED);
    }

    @Test
    void givesUpARowThatFailsAgainAndAgainAndGoesOn() {
        ImportId id = checked("import", HEADER, NINA, HOOLI);
        start(id, false);
        WorkingImports failing = parts.workerFailingAt(2, () -> true);
        assertThat(blameRow(failing)).isFalse();
        assertThat(blameRow(failing)).isFalse();
        assertThat(states(id)).containsOnly(RowState.READY);
        assertThat(blameRow(failing)).isTrue();

        parts.workOff(failing, "one");

        assertThat(states(id)).containsExactly(RowState.FAILED, RowState.ADDED);
        assertThat(parts.rowsOf(id).getFirst().problems()).containsExactly(FieldProblem.of("", "row-not-handled"));
        assertThat(parts.find(id).state()).isEqualTo(ImportState.FINISHED);
    }

    @Test
    void givesUpARowThatCannotBeCheckedAndGoesOn() {
        ImportId id = parts.upload("import", HEADER, NINA, HOOLI);
        WorkingImports failing = parts.workerFailingAt(2, () -> true);
        assertThat(blameRow(failing)).isFalse();
        assertThat(blameRow(failing)).isFalse();
        assertThat(blameRow(failing)).isTrue();

        parts.workOff(failing, "one");

        assertThat(states(id)).containsExactly(RowState.WRONG, RowState.READY);
        assertThat(parts.find(id).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void triesARowAgainThatFailedOnce() {
        ImportId id = checked("import", HEADER, NINA, HOOLI);
        start(id, false);
        AtomicBoolean fails = new AtomicBoolean(true);
        WorkingImports failing = parts.workerFailingAt(2, () -> fails.getAndSet(false));
        assertThat(blameRow(failing)).isFalse();

        parts.workOff(failing, "one");

        assertThat(states(id)).containsOnly(RowState.ADDED);
    }

    @Test
    void changesNothingWhenTheSameTableComesAgain() {
        start(checked("first", HEADER, NINA, OTTO, HOOLI), false);
        parts.workOff(worker, "one");
        int events = parts.people.events().size();

        ImportId again = checked("second", HEADER, NINA, OTTO, HOOLI);
        assertThat(states(again)).containsOnly(RowState.ALREADY_THERE);
        start(again, false);
        parts.workOff(worker, "one");

        assertThat(parts.people.events()).hasSize(events);
        assertThat(parts.find(again).state()).isEqualTo(ImportState.FINISHED);
    }

    @Test
    void addsNoMoreAfterAStopUntilItIsStartedAgain() {
        ImportId id = checked("import", HEADER, NINA, OTTO);
        start(id, false);
        worker.step("one");
        parts.starting.stop(Viewers.ADMIN, id, command("stop"));
        parts.workOff(worker, "one");
        assertThat(states(id)).containsExactly(RowState.ADDED, RowState.READY);

        parts.starting.start(Viewers.ADMIN, id, false, command("again"));
        parts.workOff(worker, "one");

        assertThat(states(id)).containsOnly(RowState.ADDED);
    }

    @Test
    void stopsWhenWhoStartedItIsNoAdminAnyMore() {
        ImportId id = checked("import", HEADER, NINA);
        start(id, false);
        parts.admins.with(Persons.member("ada", Role.LAWYER));

        parts.workOff(worker, "one");

        assertThat(parts.find(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(states(id)).containsExactly(RowState.READY);
    }

    /** Takes a step in which a row fails. */
    private static boolean blameRow(WorkingImports failing) {
        RowFailed failed = catchThrowableOfType(RowFailed.class, () -> failing.step("one"));
        assertThat(failed).hasCauseInstanceOf(IllegalStateException.class);
        return failing.blame(failed);
    }

    private ImportId checked(String id, String... lines) {
        ImportId received = parts.upload(id, lines);
        parts.workOff(worker, "one");
        worker.leave("one");
        return received;
    }

    private void start(ImportId id, boolean skipping) {
        parts.starting.start(Viewers.ADMIN, id, skipping, command("start"));
    }

    private List<RowState> states(ImportId id) {
        return parts.rowsOf(id).stream().map(ImportRow::state).toList();
    }

    private Person person(String name) {
        return parts.people
                .findByUsername(new Username(name))
                .map(Stored::value)
                .orElseThrow();
    }

    /** Without the one who was there before. */
    private long invited() {
        return parts.people.events().stream()
                        .filter(PersonEvent.Invited.class::isInstance)
                        .count()
                - 1;
    }
}
