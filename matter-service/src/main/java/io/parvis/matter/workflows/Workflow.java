package io.parvis.matter.workflows;

import java.util.ArrayList;
import java.util.List;

import io.parvis.starter.aggregate.Aggregate;

/** The course that matters of one kind take, of the admins' making. */
public final class Workflow implements Aggregate<WorkflowEvent> {

    private final MatterKind kind;
    private final List<WorkflowEvent> events = new ArrayList<>();
    private final List<Revision> revisions;
    private Course course;

    private Workflow(MatterKind kind, Course course, List<Revision> revisions) {
        this.kind = kind;
        this.course = course;
        this.revisions = new ArrayList<>(revisions);
    }

    /** The workflow of a kind before an admin makes another. */
    public static Workflow builtIn(MatterKind kind) {
        return new Workflow(kind, BuiltIn.COURSE, List.of());
    }

    /** The workflow as it was stored. */
    public static Workflow restore(MatterKind kind, Course course, List<Revision> revisions) {
        return new Workflow(kind, course, revisions);
    }

    /** Makes matters of the kind take another course. */
    public void change(Course next, Revision revision) {
        if (!next.equals(course)) {
            course = next;
            revisions.add(revision);
            events.add(new WorkflowEvent.Changed(kind));
        }
    }

    @Override
    public String id() {
        return kind.name();
    }

    @Override
    public List<WorkflowEvent> events() {
        return List.copyOf(events);
    }

    public MatterKind kind() {
        return kind;
    }

    public Course course() {
        return course;
    }

    /** Its changes, oldest first; the built-in one has none. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
