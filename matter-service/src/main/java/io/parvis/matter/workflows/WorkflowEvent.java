package io.parvis.matter.workflows;

/** What happens to a workflow. */
public sealed interface WorkflowEvent {

    /** Matters of the kind take another course from now on. */
    record Changed(MatterKind kind) implements WorkflowEvent {}
}
