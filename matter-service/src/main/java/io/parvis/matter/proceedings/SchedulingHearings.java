package io.parvis.matter.proceedings;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Desk;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/**
 * Lawyers keep the court dates of litigation matters (S49). Each of it refuses a viewer who sees no such matter, then one who is no lawyer, before it
 * looks at what they say.
 */
@Service
public class SchedulingHearings {

    private static final int LONGEST_OUTCOME = 10_000;

    private final Desk desk;

    SchedulingHearings(Desk desk) {
        this.desk = desk;
    }

    /**
     * Schedules a hearing, whose id is the command's.
     *
     * @throws Refused if the form is not right, the matter is of a kind without hearings, or was not opened yet then
     */
    public MatterSheet schedule(Viewer viewer, MatterId id, HearingForm form, boolean shown, Command command) {
        desk.take(viewer, id);
        Hearing hearing = Hearing.scheduled(new HearingId(command.id()), ReadingAppointments.read(form), shown);
        return desk.change(viewer, id, command, (matter, deed) -> matter.schedule(hearing, deed));
    }

    /**
     * Gives a hearing another appointment.
     *
     * @throws Refused if there is no such hearing, the form is not right, it is over, or the matter was not opened yet then
     */
    public MatterSheet reschedule(Viewer viewer, MatterId id, HearingId hearing, HearingForm form, Command command) {
        desk.take(viewer, id);
        Appointment next = ReadingAppointments.read(form);
        return change(viewer, id, hearing, command, before -> before.rescheduled(next));
    }

    public MatterSheet adjourn(Viewer viewer, MatterId id, HearingId hearing, Command command) {
        desk.take(viewer, id);
        return change(viewer, id, hearing, command, Hearing::adjourned);
    }

    /**
     * Says that a hearing took place, and what came of it.
     *
     * @throws Refused if there is no such hearing, it is over otherwise, or has not begun
     */
    public MatterSheet hold(Viewer viewer, MatterId id, HearingId hearing, @Nullable String outcome, Command command) {
        desk.take(viewer, id);
        String came = outcome(outcome);
        return desk.change(
                viewer,
                id,
                command,
                (matter, deed) -> matter.changeHearing(hearing, before -> before.held(came, deed.at()), deed));
    }

    public MatterSheet cancel(Viewer viewer, MatterId id, HearingId hearing, @Nullable String reason, Command command) {
        desk.take(viewer, id);
        String why = outcome(reason);
        return change(viewer, id, hearing, command, before -> before.cancelled(why));
    }

    /** Shows a hearing in the portal, or hides it there. */
    public MatterSheet show(Viewer viewer, MatterId id, HearingId hearing, boolean shown, Command command) {
        desk.take(viewer, id);
        return change(viewer, id, hearing, command, before -> before.shown(shown));
    }

    private MatterSheet change(
            Viewer viewer, MatterId id, HearingId hearing, Command command, UnaryOperator<Hearing> step) {
        return desk.change(viewer, id, command, (matter, deed) -> matter.changeHearing(hearing, step, deed));
    }

    private static @Nullable String outcome(@Nullable String text) {
        FormCheck check = new FormCheck();
        String read = check.optionalProse("/outcome", text, LONGEST_OUTCOME).orElse(null);
        check.refuseProblems();
        return read;
    }
}
