package io.parvis.matter.workflows.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.matter.workflows.Workflow;
import io.parvis.matter.workflows.WorkflowEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** Nobody is told: a workflow is a setting of this service, and what it leads to are facts of matters. */
@Component
class WorkflowEventTranslator implements EventTranslator<Workflow, WorkflowEvent> {

    @Override
    public List<Announcement> translate(Workflow workflow, WorkflowEvent event) {
        return switch (event) {
            case WorkflowEvent.Changed _ -> List.of();
        };
    }
}
