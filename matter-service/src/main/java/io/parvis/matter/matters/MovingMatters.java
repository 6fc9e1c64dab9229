package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Moves matters along their workflow; the work of lawyers. */
@Service
public class MovingMatters {

    private final Desk desk;

    MovingMatters(Desk desk) {
        this.desk = desk;
    }

    /**
     * Moves a matter to a status.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, names no status, or the workflow forbids it, in this order
     */
    public MatterSheet move(
            Viewer viewer, MatterId id, @Nullable MatterStatus to, @Nullable Outcome outcome, Command command) {
        desk.take(viewer, id);
        if (to == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/status", "required")));
        }
        return desk.change(viewer, id, command, (matter, deed) -> matter.move(to, outcome, deed));
    }
}
