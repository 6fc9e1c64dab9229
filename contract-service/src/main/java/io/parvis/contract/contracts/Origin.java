package io.parvis.contract.contracts;

/** Where a contract came from (S69). */
public enum Origin {
    /** A client's request. */
    PORTAL,
    /** The legal team. */
    TEAM
}
