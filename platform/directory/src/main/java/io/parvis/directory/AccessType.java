package io.parvis.directory;

/** What a client may do in the portal (S6, S17). */
public enum AccessType {
    /** Asks for legal work and follows it. */
    CLIENT,
    /** Approves and signs contracts. */
    COLLABORATOR,
    /** Does both. */
    BOTH;

    /** Whether requests may be submitted and followed. */
    public boolean mayRequest() {
        return this != COLLABORATOR;
    }
}
