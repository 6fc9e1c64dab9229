package io.parvis.matter.workflows.web;

import java.util.List;

import io.parvis.matter.workflows.Workflow;
import io.parvis.starter.aggregate.Stored;

/** The workflow of every kind. */
record WorkflowsView(List<WorkflowView> items) {

    static WorkflowsView from(List<Stored<Workflow>> workflows) {
        return new WorkflowsView(
                workflows.stream().map(Stored::value).map(WorkflowView::from).toList());
    }
}
