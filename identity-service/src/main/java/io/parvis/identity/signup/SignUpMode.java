package io.parvis.identity.signup;

/** Whether people may sign up. */
public enum SignUpMode {
    /** Nobody. */
    OFF,
    /** Everybody whose mail domain is allowed. */
    OPEN,
    /** They ask, and an admin decides. */
    APPROVAL
}
