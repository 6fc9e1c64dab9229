package io.parvis.matter.workflows;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Admins say which course matters of a kind take; the whole team reads it. */
@Service
public class SettingWorkflows {

    private final Workflows workflows;
    private final Standing standing;
    private final Clock clock;

    SettingWorkflows(Workflows workflows, Standing standing, Clock clock) {
        this.workflows = workflows;
        this.standing = standing;
        this.clock = clock;
    }

    /** The workflow of every kind. */
    public List<Stored<Workflow>> all() {
        return Stream.of(MatterKind.values()).map(workflows::of).toList();
    }

    /** The workflow of one kind. */
    public Stored<Workflow> read(MatterKind kind) {
        return workflows.of(kind);
    }

    /**
     * Makes matters of a kind take another course. Where matters stand must be in it; one that comes to stand elsewhere at that very moment may be moved
     * anywhere ({@link Course#way}).
     *
     * @throws Refused if the viewer is no admin, the course is none that matters can take from beginning to end, or matters stand where it does not go,
     *                 in this order
     */
    public Stored<Workflow> change(Viewer viewer, MatterKind kind, CourseForm form, Command command) {
        if (!viewer.has(Role.ADMIN)) {
            throw new Refused(WorkflowRefusal.ADMINS_ONLY);
        }
        Course next = ReadingCourses.read(form);
        Revision revision = new Revision(clock.instant(), command.actor());
        return workflows.change(kind, command, workflow -> {
            requireFit(kind, workflow.course(), next);
            workflow.change(next, revision);
        });
    }

    private void requireFit(MatterKind kind, Course now, Course next) {
        List<FieldProblem> used = now.unfitIn(next).stream()
                .filter(status -> standing.anyIn(kind, status))
                .map(status -> FieldProblem.of("/statuses", WorkflowRefusal.STATUS_IN_USE.key(), status.code()))
                .toList();
        if (!used.isEmpty()) {
            throw new Refused(WorkflowRefusal.STATUS_IN_USE, used);
        }
    }
}
