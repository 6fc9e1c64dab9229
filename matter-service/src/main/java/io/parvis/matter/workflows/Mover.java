package io.parvis.matter.workflows;

/** Who may move a matter along a transition; of those who see it, and always a lawyer. */
public enum Mover {
    /** Any lawyer. */
    LAWYER,
    /** The lawyer who answers for the matter. */
    ASSIGNEE
}
