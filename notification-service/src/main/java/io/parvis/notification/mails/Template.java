package io.parvis.notification.mails;

/** The kinds of mails; each has its texts in every language. */
public enum Template {
    /** The link with which an invited person sets their password (S9, S91). */
    INVITATION("invitation"),
    /** The details of a request, to the one who submitted it (S39, S90). */
    REQUEST_CONFIRMATION("request-confirmation"),
    /** That there is a new matter, to the team (S87). */
    NEW_MATTER("new-matter"),
    /** That there is a new contract, to the team (S87). */
    NEW_CONTRACT("new-contract");

    private final String key;

    Template(String key) {
        this.key = key;
    }

    /** Its name in published events, texts and metrics. */
    public String key() {
        return key;
    }
}
