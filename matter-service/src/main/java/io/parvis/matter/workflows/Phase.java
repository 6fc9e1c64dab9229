package io.parvis.matter.workflows;

/** What a status means for the work. */
public enum Phase {
    /** Nobody works on the matter yet. */
    OPEN,
    /** The matter is being worked on, or waited for. */
    IN_PROGRESS,
    /** The matter has ended, with an outcome. */
    DONE
}
