package io.parvis.matter.workflows;

import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterStatus;

/** Where matters stand, whoever may see them. */
public interface Standing {

    /** Whether any matter of a kind stands in a status. */
    boolean anyIn(MatterKind kind, MatterStatus status);
}
