package io.parvis.directory;

/** What a team member may work on. */
public enum Role {
    /** Settings and people; reads all that is not restricted. */
    ADMIN,
    /** Works on matters, reads contracts. */
    LAWYER,
    /** Works on contracts and templates, reads the matters linked to them. */
    CONTRACT_MANAGER
}
