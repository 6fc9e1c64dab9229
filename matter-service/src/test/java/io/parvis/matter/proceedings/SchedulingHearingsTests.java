package io.parvis.matter.proceedings;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.matter.matters.Change;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.HearingStatus;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterEvent;
import io.parvis.matter.matters.MatterRefusal;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.Office;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** S49: the hearings of a matter that was opened on 22 November, on 23 November. */
class SchedulingHearingsTests {

    private static final String PAST = "2026-11-23T09:00:00+01:00";
    private static final String AHEAD = "2026-12-14T09:30:00+01:00";

    private final Office office = new Office();
    private final SchedulingHearings scheduling = new SchedulingHearings(office.desk);
    private final Viewer lawyer = office.viewer(LAWYER);
    private final Matter matter = office.given(aMatterOfTheTeam());

    @Test
    void schedulesAHearingInTheCourtsZone() {
        Hearing hearing = schedule(AHEAD);

        assertThat(hearing.appointment().startsAt()).isEqualTo("2026-12-14T08:30:00Z");
        assertThat(hearing.appointment().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(hearing.status()).isEqualTo(HearingStatus.SCHEDULED);
        assertThat(hearing.shown()).isTrue();
        assertThat(office.matters.announced()).endsWith(new MatterEvent.HearingScheduled(matter.matterId(), hearing));
    }

    @Test
    void isForLitigationOnly() {
        Matter corporate = office.given(aMatter());

        assertRefused(
                MatterRefusal.NO_HEARINGS,
                () -> scheduling.schedule(lawyer, corporate.matterId(), form(AHEAD), true, office.by(LAWYER)));
    }

    @Test
    void refusesAHearingBeforeTheMatterWasOpened() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> schedule("2026-11-22T09:59:59+01:00"))
                .satisfies(refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("/startsAt", "hearing-before-matter")));
        Hearing hearing = schedule(OPENED_AT.toString());
        assertRefused(
                MatterRefusal.HEARING_BEFORE_MATTER,
                () -> scheduling.reschedule(
                        lawyer, matter.matterId(), hearing.id(), form("2026-11-21T09:00:00Z"), office.by(LAWYER)));
    }

    @Test
    void reschedulesWhatIsNotOver() {
        Hearing hearing = schedule(AHEAD);

        assertThat(reschedule(hearing, AHEAD).status()).isEqualTo(HearingStatus.SCHEDULED);
        assertThat(reschedule(hearing, "2027-01-11T09:30:00+01:00").status()).isEqualTo(HearingStatus.RESCHEDULED);
        assertThat(adjourn(hearing).status()).isEqualTo(HearingStatus.ADJOURNED);
        assertThat(reschedule(hearing, "2027-01-11T09:30:00+01:00").status()).isEqualTo(HearingStatus.RESCHEDULED);
    }

    @Test
    void holdsWhatHasBegun() {
        Hearing ahead = schedule(AHEAD);
        Hearing begun = schedule(PAST);

        assertRefused(MatterRefusal.HEARING_NOT_BEGUN, () -> hold(ahead, null));
        Hearing held = hold(begun, "The claim was admitted.");

        assertThat(held.status()).isEqualTo(HearingStatus.HELD);
        assertThat(held.outcome()).isEqualTo("The claim was admitted.");
        assertThat(hold(begun, "Admitted in part.").outcome()).isEqualTo("Admitted in part.");
        assertRefused(MatterRefusal.HEARING_OVER, () -> reschedule(begun, AHEAD));
        assertRefused(MatterRefusal.HEARING_OVER, () -> adjourn(begun));
        assertRefused(MatterRefusal.HEARING_OVER, () -> cancel(begun));
    }

    @Test
    void cancelsWhatIsNotOver() {
        Hearing hearing = schedule(AHEAD);

        assertThat(cancel(hearing).outcome()).isEqualTo("settled");
        assertThat(cancel(hearing).status()).isEqualTo(HearingStatus.CANCELLED);
        assertRefused(MatterRefusal.HEARING_OVER, () -> hold(hearing, null));
    }

    @Test
    void showsAndHides() {
        Hearing hearing = schedule(AHEAD);

        assertThat(show(hearing, false).shown()).isFalse();
        assertThat(show(hearing, true).shown()).isTrue();
        int announced = office.matters.announced().size();
        show(hearing, true);
        assertThat(office.matters.announced()).hasSize(announced);
    }

    @Test
    void keepsAMatterWithHearingsAmongTheLitigation() {
        Hearing hearing = schedule(AHEAD);

        assertRefused(MatterRefusal.HEARINGS_PRESENT, this::refile);
        cancel(hearing);
        assertThat(refile().state().kind()).isEqualTo(MatterKind.CORPORATE);
    }

    @Test
    void pointsAtAllThatIsWrong() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scheduling.schedule(
                        lawyer,
                        matter.matterId(),
                        new HearingForm("soon", "Mars/Olympus", " ", null, null),
                        true,
                        office.by(LAWYER)))
                .satisfies(refused -> assertThat(refused.fields())
                        .containsExactly(
                                FieldProblem.of("/startsAt", "malformed-time"),
                                FieldProblem.of("/timeZone", "time-zone-unknown"),
                                FieldProblem.of("/court", "required")));
    }

    @Test
    void refusesWhoMayNotBeforeAnythingElse() {
        HearingForm wrong = form("soon");

        assertRefused(MatterRefusal.ROLE_REQUIRED, () -> schedule(ADMIN, wrong));
        assertRefused(StandardRefusal.NOT_FOUND, () -> schedule(CONTRACT_MANAGER, wrong));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> scheduling.adjourn(lawyer, matter.matterId(), new HearingId("none"), office.by(LAWYER)));
    }

    @Test
    void remembersWhatBecameOfIt() {
        Hearing hearing = schedule(AHEAD);
        adjourn(hearing);

        assertThat(office.reading
                        .read(lawyer, matter.matterId())
                        .state()
                        .history()
                        .latest())
                .allSatisfy(change -> {
                    assertThat(change.at()).isEqualTo(LATER);
                    assertThat(change.by()).isEqualTo(lawyer.actor());
                    assertThat(change.what()).isEqualTo("hearing");
                })
                .extracting(Change::to)
                .containsExactly(
                        "2026-12-14T08:30:00Z Europe/Paris, Tribunal de commerce, 3, First hearing, SCHEDULED, shown",
                        "2026-12-14T08:30:00Z Europe/Paris, Tribunal de commerce, 3, First hearing, ADJOURNED, shown");
    }

    @Test
    void remembersEachPartOfItThatBecameAnother() {
        Hearing hearing = schedule(PAST);
        List<HearingForm> forms = List.of(
                new HearingForm(PAST, "Europe/Brussels", "Tribunal de commerce", "3", "Pleadings"),
                new HearingForm(PAST, "Europe/Brussels", "Tribunal de commerce", "3", "Judgment"));
        forms.forEach(form -> scheduling.reschedule(lawyer, matter.matterId(), hearing.id(), form, office.by(LAWYER)));
        hold(hearing, "The claim was admitted.");
        hold(hearing, "Admitted in part.");

        List<Change> history =
                office.reading.read(lawyer, matter.matterId()).state().history().latest();
        assertThat(history)
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.to()).isNotEqualTo(change.from()));
        assertThat(history.getLast().from()).endsWith("Judgment, HELD, shown, The claim was admitted.");
        assertThat(history.getLast().to())
                .isEqualTo(
                        "2026-11-23T08:00:00Z Europe/Brussels, Tribunal de commerce, 3, Judgment, HELD, shown, Admitted in part.");
    }

    private Hearing schedule(String startsAt) {
        return schedule(LAWYER, form(startsAt));
    }

    private Hearing schedule(PersonId person, HearingForm form) {
        return scheduling
                .schedule(office.viewer(person), matter.matterId(), form, true, office.by(person))
                .state()
                .docket()
                .hearings()
                .getLast();
    }

    private Hearing reschedule(Hearing hearing, String startsAt) {
        return scheduling
                .reschedule(lawyer, matter.matterId(), hearing.id(), form(startsAt), office.by(LAWYER))
                .hearing(hearing.id());
    }

    private Hearing adjourn(Hearing hearing) {
        return scheduling
                .adjourn(lawyer, matter.matterId(), hearing.id(), office.by(LAWYER))
                .hearing(hearing.id());
    }

    private Hearing hold(Hearing hearing, String outcome) {
        return scheduling
                .hold(lawyer, matter.matterId(), hearing.id(), outcome, office.by(LAWYER))
                .hearing(hearing.id());
    }

    private Hearing cancel(Hearing hearing) {
        return scheduling
                .cancel(lawyer, matter.matterId(), hearing.id(), "settled", office.by(LAWYER))
                .hearing(hearing.id());
    }

    private Hearing show(Hearing hearing, boolean shown) {
        return scheduling
                .show(lawyer, matter.matterId(), hearing.id(), shown, office.by(LAWYER))
                .hearing(hearing.id());
    }

    private MatterSheet refile() {
        return office.moving.refile(lawyer, matter.matterId(), "CORPORATE", null, office.by(LAWYER));
    }

    private static HearingForm form(String startsAt) {
        return new HearingForm(startsAt, "Europe/Paris", "Tribunal de commerce", "3", "First hearing");
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
