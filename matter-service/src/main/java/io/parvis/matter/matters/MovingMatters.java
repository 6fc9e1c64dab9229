package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Moves matters along their workflow, and from one kind's to another's; the work of lawyers. */
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
        MatterKind now = desk.take(viewer, id).state().kind();
        MatterStatus known = known(Named.required(to, "/status"), course(now));
        return desk.change(
                viewer,
                id,
                command,
                (matter, deed) -> matter.move(course(matter.state().kind()), known, outcome, deed));
    }

    /**
     * Files a matter among those of another kind.
     *
     * @param status where it stands there; where it stands now, when it is left out
     * @throws Refused if the viewer sees no such matter, is no lawyer, names no kind or no status of its workflow, or it can't be of that kind, in this
     *                 order
     */
    public MatterSheet refile(
            Viewer viewer, MatterId id, @Nullable String kind, @Nullable MatterStatus status, Command command) {
        desk.take(viewer, id);
        MatterKind next = ReadingForms.kind(kind);
        Course course = course(next);
        MatterStatus there = status == null ? null : known(status, course);
        return desk.change(viewer, id, command, (matter, deed) -> matter.refile(next, course, there, deed));
    }

    private static MatterStatus known(MatterStatus status, Course course) {
        if (!course.knows(status)) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/status", "status-unknown")));
        }
        return status;
    }

    private Course course(MatterKind kind) {
        return workflows.of(kind).value().course();
    }
}
