package io.parvis.directory;

/** What the members of a company see of each other's matters and contracts (S24); never what is restricted. */
public enum Sharing {
    /** Only what they watch. */
    WATCHERS,
    /** Everything of the company, for those who may request. */
    COMPANY,
    /** What the people see whose manager they are. */
    MANAGERS
}
