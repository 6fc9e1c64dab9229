package io.parvis.request.intake;

/** Where a request stands on its way to becoming a matter or contract. */
public enum RequestStatus {
    /** Saved by the client, not sent. */
    DRAFT,
    /** Sent; the legal team decides whether to take it. */
    SUBMITTED,
    /** Back with the client, who is to complete it. */
    INFORMATION_NEEDED,
    /** Taken; about to become what its type says. */
    ACCEPTED,
    /** Became a matter or contract. */
    CONVERTED,
    /** Not taken by the legal team, for a stated reason. */
    REJECTED,
    /** Taken back by the client. */
    WITHDRAWN
}
