package io.parvis.identity.imports;

/** What happens to imports. Nothing of it is published: what is told is what happens to each client and company. */
public enum ImportEvent {
    RECEIVED,
    CHECKED,
    STARTED,
    STOPPED,
    FINISHED
}
