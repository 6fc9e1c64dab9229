package io.parvis.matter.matters;

/** Where a matter came from (S54). */
public enum Origin {
    /** A client's request. */
    PORTAL,
    /** The legal team. */
    TEAM
}
