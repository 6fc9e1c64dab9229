package io.parvis.matter.matters;

/** Where a matter stands in its workflow ({@link Workflow}). */
public enum MatterStatus {
    /** Opened; nobody has looked at it yet. */
    SUBMITTED,
    /** The legal team decides what is to be done. */
    UNDER_REVIEW,
    /** Being worked on. */
    IN_PROGRESS,
    /** The client has to answer or deliver something. */
    WAITING_FOR_CLIENT,
    /** Set aside by the legal team. */
    ON_HOLD,
    /** Done, with an {@link Outcome}. */
    CLOSED
}
