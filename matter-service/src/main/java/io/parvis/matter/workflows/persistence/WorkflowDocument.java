package io.parvis.matter.workflows.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Mover;
import io.parvis.matter.workflows.Phase;
import io.parvis.matter.workflows.Revision;
import io.parvis.matter.workflows.Status;
import io.parvis.matter.workflows.Transition;
import io.parvis.matter.workflows.Workflow;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.DocumentMapper;

/** A workflow's {@code state} in its document, whose id is the kind. */
record WorkflowDocument(
        String start, List<StatusPart> statuses, List<TransitionPart> transitions, List<RevisionPart> revisions) {

    static final DocumentMapper<Workflow, WorkflowDocument> MAPPER =
            DocumentMapper.of(WorkflowDocument.class, WorkflowDocument::from, WorkflowDocument::toWorkflow);

    record StatusPart(String code, Map<String, String> names, Phase phase) {}

    record TransitionPart(String from, String to, Mover mover) {}

    record RevisionPart(Instant at, String by) {}

    private static WorkflowDocument from(Workflow workflow) {
        Course course = workflow.course();
        return new WorkflowDocument(
                course.start().code(),
                course.statuses().stream()
                        .map(status -> new StatusPart(status.code().code(), status.names(), status.phase()))
                        .toList(),
                course.transitions().stream()
                        .map(way ->
                                new TransitionPart(way.from().code(), way.to().code(), way.mover()))
                        .toList(),
                workflow.revisions().stream()
                        .map(revision ->
                                new RevisionPart(revision.at(), revision.by().value()))
                        .toList());
    }

    private Workflow toWorkflow(String id) {
        Course course = new Course(
                new MatterStatus(start),
                statuses.stream()
                        .map(part -> new Status(new MatterStatus(part.code()), part.names(), part.phase()))
                        .toList(),
                transitions.stream()
                        .map(part -> new Transition(
                                new MatterStatus(part.from()), new MatterStatus(part.to()), part.mover()))
                        .toList());
        return Workflow.restore(
                MatterKind.valueOf(id),
                course,
                revisions.stream()
                        .map(part -> new Revision(part.at(), new Actor(part.by())))
                        .toList());
    }
}
