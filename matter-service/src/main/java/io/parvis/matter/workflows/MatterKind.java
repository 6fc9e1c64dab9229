package io.parvis.matter.workflows;

import java.util.Optional;
import java.util.stream.Stream;

/** The lists that matters are filed in (S33). */
public enum MatterKind {
    /** Company law and the like. */
    CORPORATE,
    /** Disputes before courts and arbitrators; the only kind with hearings. */
    LITIGATION,
    /** Trademarks, patents, designs, copyright. */
    INTELLECTUAL_PROPERTY;

    /** Whether matters of the kind may have hearings (S49). */
    public boolean hasHearings() {
        return this == LITIGATION;
    }

    /** The kind that a request's target names, or empty when the target is not a matter. */
    public static Optional<MatterKind> ofTarget(String target) {
        return Stream.of(values()).filter(kind -> kind.name().equals(target)).findFirst();
    }
}
