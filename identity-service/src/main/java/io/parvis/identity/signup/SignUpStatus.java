package io.parvis.identity.signup;

/** How far a sign-up has come. */
public enum SignUpStatus {
    /** Filled in; what comes of it is not decided yet. */
    REQUESTED,
    /** Waits for an admin. */
    WAITING,
    /** The link was sent. */
    LINK_SENT,
    /** The address was proven: there is a client. */
    COMPLETED,
    /** The address is of somebody who logs in already, and who was told. */
    KNOWN,
    /** An admin did not want it. */
    REFUSED,
    /** Nothing comes of it, and nobody is told why. */
    DISMISSED
}
