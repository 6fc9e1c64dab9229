package io.parvis.directory;

/** On which side of the portal a person is. */
public enum PersonKind {
    /** Outside the legal team; uses the portal. */
    CLIENT,
    /** Of the legal team; uses the main application. */
    MEMBER
}
