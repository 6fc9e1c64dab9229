package io.parvis.faults.ledger;

/** What the system made of a command, as far as its sender knows. */
public enum Outcome {
    /** It said that it did it: it must have, once. */
    ACKNOWLEDGED,
    /** It said that it did not: it must not have. */
    REFUSED,
    /** It said nothing that settles it: it may have, once. */
    UNKNOWN
}
