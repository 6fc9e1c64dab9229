package io.parvis.notification.mails;

/** The kinds of mails; each has its texts in every language. */
public enum Template {
    /** The link with which an invited person sets their password (S9, S91). */
    INVITATION("invitation"),
    /** The link with which somebody who signed up proves their address and sets their password (S21). */
    SIGN_UP("sign-up"),
    /** That somebody signed up with the address of a person who logs in already, to that person (S20). */
    SIGN_UP_KNOWN("sign-up-known"),
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
