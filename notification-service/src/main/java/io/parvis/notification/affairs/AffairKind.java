package io.parvis.notification.affairs;

/** What people are told of. */
public enum AffairKind {
    /** A filled-in form, until it becomes something else. */
    REQUEST,
    /** Legal work. */
    MATTER
}
