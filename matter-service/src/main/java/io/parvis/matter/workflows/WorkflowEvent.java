package io.parvis.matter.workflows;

import io.parvis.matter.matters.MatterKind;

/** What happens to a workflow. */
public sealed interface WorkflowEvent {

    /** Matters of the kind take another course from now on. */
    record Changed(MatterKind kind) implements WorkflowEvent {}
}
