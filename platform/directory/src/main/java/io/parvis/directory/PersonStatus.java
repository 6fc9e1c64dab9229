package io.parvis.directory;

/** Whether a person can use Parvis (S11, S26). */
public enum PersonStatus {
    /** Added, but has not set a password yet. */
    INVITED,
    /** Can use Parvis. */
    ACTIVE,
    /** Put on hold by an admin. */
    DEACTIVATED,
    /** Shut out by an admin, with a reason. */
    BANNED
}
