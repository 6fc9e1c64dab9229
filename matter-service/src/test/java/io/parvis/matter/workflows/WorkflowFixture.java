package io.parvis.matter.workflows;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.parvis.starter.aggregate.Actor;

/** Courses that matters take in tests. */
public final class WorkflowFixture {

    public static final Revision REVISION = new Revision(Instant.parse("2026-11-22T09:00:00Z"), Actor.SYSTEM);
    public static final MatterStatus NEW = new MatterStatus("NEW");
    public static final MatterStatus AT_WORK = new MatterStatus("AT_WORK");
    public static final MatterStatus FILED = new MatterStatus("FILED");
    public static final MatterStatus WON = new MatterStatus("WON");

    private WorkflowFixture() {}

    /** The course of a new installation. */
    public static Course builtIn() {
        return Workflow.builtIn(MatterKind.CORPORATE).course();
    }

    /** From new to work, and from there to one of two ends; only the assignee says that it is won. */
    public static Course brief() {
        return new Course(
                NEW,
                List.of(
                        status(NEW, Phase.OPEN),
                        status(AT_WORK, Phase.IN_PROGRESS),
                        status(FILED, Phase.DONE),
                        status(WON, Phase.DONE)),
                List.of(
                        new Transition(NEW, AT_WORK, Mover.LAWYER),
                        new Transition(AT_WORK, FILED, Mover.LAWYER),
                        new Transition(AT_WORK, WON, Mover.ASSIGNEE),
                        new Transition(FILED, WON, Mover.LAWYER),
                        new Transition(FILED, AT_WORK, Mover.LAWYER)));
    }

    /** The form that describes a course. */
    public static CourseForm formOf(Course course) {
        return new CourseForm(
                course.start().code(),
                course.statuses().stream().map(WorkflowFixture::entryOf).toList(),
                course.transitions().stream()
                        .map(way -> new CourseForm.TransitionEntry(
                                way.from().code(), way.to().code(), way.mover().name()))
                        .toList());
    }

    private static CourseForm.StatusEntry entryOf(Status status) {
        return new CourseForm.StatusEntry(
                status.code().code(), Map.copyOf(status.names()), status.phase().name());
    }

    private static Status status(MatterStatus code, Phase phase) {
        String name = code.code().toLowerCase(Locale.ROOT);
        return new Status(code, Map.of("en", name, "fr", name), phase);
    }
}
