package io.parvis.request.forms;

/** What an answer becomes of the matter or contract that is opened for a request. */
public enum Meaning {
    /** Its name. Every form asks for it. */
    SUBJECT,
    /** Its description. Every form asks for it. */
    DESCRIPTION,
    /** The field of law. */
    PRACTICE_AREA,
    /** How much it presses: one of {@code LOW}, {@code NORMAL}, {@code HIGH}, {@code URGENT}. */
    PRIORITY,
    /** The day by which something has to be done. */
    DUE_DATE,
    /** What it is worth. */
    VALUE,
    /** With whom it is made, or against whom. */
    COUNTERPARTY
}
