package io.parvis.matter.matters;

/** How a closed matter ended. */
public enum Outcome {
    /** The work was done. */
    RESOLVED,
    /** The legal team does not take it on. */
    DECLINED,
    /** Another matter is about the same. */
    DUPLICATE,
    /** The client no longer wants it. */
    WITHDRAWN
}
