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
    NEW_CONTRACT("new-contract"),
    /** That a request waits for the team to decide about it, to those who may (S38, S88). */
    NEW_REQUEST("new-request"),
    /** That a request came to them for a decision from elsewhere in the catalogue, to the same. */
    REQUEST_MOVED("request-moved"),
    /** That the team needs to know more, to the requester; not what. */
    INFORMATION_ASKED("information-asked"),
    /** That the requester answered, to those who were told of the request. */
    REQUEST_AMENDED("request-amended"),
    /** That the requester does not ask any more, to those who were told of the request. */
    REQUEST_WITHDRAWN("request-withdrawn"),
    /** That the team does not take a request on, to the requester; not why. */
    REQUEST_REJECTED("request-rejected"),
    /** That a request became a matter, to the requester (S94). */
    REQUEST_BECAME_MATTER("request-became-matter"),
    /** That the portal shows a matter of the team's, to the requester and the watchers. */
    MATTER_SHARED("matter-shared"),
    /** That a matter is theirs from now on, to the requester. */
    MATTER_HANDED_OVER("matter-handed-over"),
    /** That they may view a matter, to a watcher (S60). */
    WATCHER_ADDED("watcher-added"),
    /** That they answer for a matter, to a member. */
    MATTER_ASSIGNED("matter-assigned"),
    /** That a matter moved on, to the requester and the watchers (S58, S94). */
    STATUS_CHANGED("status-changed"),
    /** That the requester took a matter back, to the member who answers for it, else to those who were told of it. */
    MATTER_WITHDRAWN("matter-withdrawn"),
    /** That there is an important development, to the requester and the watchers (S58). */
    DEVELOPMENT_ADDED("development-added"),
    /** That there is a hearing, and when, to the requester and the watchers (S49). */
    HEARING_SCHEDULED("hearing-scheduled"),
    /** That a hearing has another appointment, and when, to the same. */
    HEARING_RESCHEDULED("hearing-rescheduled"),
    /** That a hearing was put off, to the same. */
    HEARING_ADJOURNED("hearing-adjourned"),
    /** That a hearing will not take place, to the same. */
    HEARING_CANCELLED("hearing-cancelled"),
    /** That the client wrote, to the member who answers for the matter, else to those who were told of it (S62, S93). */
    NOTE_FROM_CLIENT("note-from-client"),
    /** That the team wrote, to the requester and the watchers (S61, S94). */
    NOTE_FROM_TEAM("note-from-team"),
    /** That there is a note of the team's own, to the members whom it mentions and the one who answers for the matter. */
    INTERNAL_NOTE("internal-note"),
    /** That a note mentions them, to a member. */
    MENTIONED("mentioned");

    private final String key;

    Template(String key) {
        this.key = key;
    }

    /** Its name in published events, texts and metrics. */
    public String key() {
        return key;
    }
}
