package io.parvis.request.types;

/** What a submission becomes once it is accepted. */
public enum Target {
    /** A corporate matter. */
    CORPORATE,
    /** A litigation matter. */
    LITIGATION,
    /** An intellectual property matter. */
    INTELLECTUAL_PROPERTY,
    /** A contract. */
    CONTRACT
}
