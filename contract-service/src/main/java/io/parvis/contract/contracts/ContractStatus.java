package io.parvis.contract.contracts;

/** Where a contract stands in the default workflow (S72, S74). */
public enum ContractStatus {
    /** Opened; nobody has looked at it yet. */
    SUBMITTED,
    /** Being written. */
    DRAFTING,
    /** Being read by the legal team. */
    IN_REVIEW,
    /** The client has to answer or deliver something. */
    WAITING_FOR_CLIENT,
    /** Being discussed with the other party. */
    IN_NEGOTIATION,
    /** With those who have to approve it. */
    IN_APPROVAL,
    /** With those who have to sign it. */
    IN_SIGNATURE,
    /** Signed by all. */
    EXECUTED,
    /** In force. */
    ACTIVE,
    /** Its term is over. */
    EXPIRED,
    /** Ended before its term. */
    TERMINATED,
    /** Set aside by the legal team. */
    ON_HOLD,
    /** Given up before it was executed. */
    CANCELLED
}
