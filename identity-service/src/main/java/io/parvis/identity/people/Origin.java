package io.parvis.identity.people;

/** How a client came to be one. */
public enum Origin {
    /** Added by an admin (S2). */
    ADMIN,
    /** Signed up (S21, S22). */
    SIGN_UP
}
