package io.parvis.matter.workflows;

/** Where matters stand, whoever may see them. */
public interface Standing {

    /** Whether any matter of a kind stands in a status. */
    boolean anyIn(MatterKind kind, MatterStatus status);
}
