package io.parvis.faults.ledger;

/** What a command asks for. */
public enum Kind {
    /** A client submits a request, which becomes a matter. */
    SUBMIT_REQUEST,
    /** A client submits a request, which becomes a contract. */
    ASK_FOR_CONTRACT,
    /** A lawyer moves a matter along its workflow. */
    MOVE_MATTER,
    /** An admin invites a client. */
    INVITE_CLIENT,
    /** An admin registers a company. */
    REGISTER_COMPANY
}
