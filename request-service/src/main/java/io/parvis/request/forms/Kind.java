package io.parvis.request.forms;

/** How a question is answered. */
public enum Kind {
    /** In one line. */
    SHORT_TEXT,
    /** In several lines. */
    LONG_TEXT,
    /** With a number. */
    NUMBER,
    /** With an amount in a currency. */
    MONEY,
    /** With a day, without time or zone. */
    DATE,
    /** With one of the options. */
    CHOICE,
    /** With some of the options. */
    CHOICES,
    /** With yes or no. */
    YES_NO,
    /** With somebody of the requester's company. */
    PERSON,
    /** With files. */
    FILE
}
