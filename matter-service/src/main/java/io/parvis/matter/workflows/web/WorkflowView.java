package io.parvis.matter.workflows.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.Mover;
import io.parvis.matter.workflows.Phase;
import io.parvis.matter.workflows.Workflow;

/**
 * The course that matters of a kind take.
 *
 * @param start     where a new matter stands
 * @param revisions who changed it, the latest first; nobody while it is the built-in one
 */
record WorkflowView(
        MatterKind kind,
        String start,
        List<StatusView> statuses,
        List<TransitionView> transitions,
        List<RevisionView> revisions) {

    /**
     * A status.
     *
     * @param names what people read, by language
     */
    record StatusView(String code, Map<String, String> names, Phase phase) {}

    /**
     * A way from one status to another.
     *
     * @param mover who may move a matter along it
     */
    record TransitionView(String from, String to, Mover mover) {}

    /**
     * A change of it.
     *
     * @param actor who made it, such as {@code member:…}
     */
    record RevisionView(Instant at, String actor) {}

    static WorkflowView from(Workflow workflow) {
        Course course = workflow.course();
        return new WorkflowView(
                workflow.kind(),
                course.start().code(),
                course.statuses().stream()
                        .map(status -> new StatusView(status.code().code(), status.names(), status.phase()))
                        .toList(),
                course.transitions().stream()
                        .map(way ->
                                new TransitionView(way.from().code(), way.to().code(), way.mover()))
                        .toList(),
                workflow.revisions().reversed().stream()
                        .map(revision ->
                                new RevisionView(revision.at(), revision.by().value()))
                        .toList());
    }
}
