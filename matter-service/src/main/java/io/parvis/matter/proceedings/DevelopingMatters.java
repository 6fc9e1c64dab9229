package io.parvis.matter.proceedings;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.Desk;
import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.DevelopmentId;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.UsualDates;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** Lawyers state how a matter goes on (S48, S58). */
@Service
public class DevelopingMatters {

    private static final int LONGEST = 10_000;

    private final Desk desk;

    DevelopingMatters(Desk desk) {
        this.desk = desk;
    }

    /**
     * Adds an important development, whose id is the command's.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, or the form is not right, in this order
     */
    public MatterSheet add(Viewer viewer, MatterId id, DevelopmentForm form, Command command) {
        desk.take(viewer, id);
        FormCheck check = new FormCheck();
        Optional<LocalDate> happenedOn =
                check.required("/happenedOn", form.happenedOn(), "malformed-date", UsualDates::day);
        Optional<String> text = check.requiredProse("/text", form.text(), LONGEST);
        check.refuseProblems();
        DevelopmentId development = new DevelopmentId(command.id());
        return desk.change(
                viewer,
                id,
                command,
                (matter, deed) -> matter.develop(
                        new Development(development, happenedOn.orElseThrow(), text.orElseThrow(), deed.at()), deed));
    }
}
