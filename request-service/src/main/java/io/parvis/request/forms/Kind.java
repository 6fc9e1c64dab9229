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
    FILE;

    /** Whether an answer to a question of this kind is one to a question of the other kind. */
    public boolean isAnsweredLike(Kind other) {
        return this == other || (isText() && other.isText());
    }

    private boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
