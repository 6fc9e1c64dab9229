package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Moves matters along their workflow; the work of lawyers. */
@Service
public class MovingMatters {

    private final Desk desk;
    private final Workflows workflows;

    MovingMatters(Desk desk, Workflows workflows) {
        this.desk = desk;
        this.workflows = workflows;
    }

    /**
     * Moves a matter to a status.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, names no status of the workflow, or the workflow forbids it, in this order
     */
    public MatterSheet move(
            Viewer viewer, MatterId id, @Nullable MatterStatus to, @Nullable Outcome outcome, Command command) {
        Course course = course(desk.take(viewer, id));
        if (to == null || !course.knows(to)) {
            String key = to == null ? "required" : "status-unknown";
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/status", key)));
        }
        return desk.change(viewer, id, command, (matter, deed) -> matter.move(course(matter), to, outcome, deed));
    }

    private Course course(Matter matter) {
        return workflows.of(matter.state().kind()).value().course();
    }
}
