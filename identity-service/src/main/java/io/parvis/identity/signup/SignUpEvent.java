package io.parvis.identity.signup;

import io.parvis.directory.PersonId;

/** What happens to sign-ups. */
public sealed interface SignUpEvent {

    /** Somebody filled in the form. */
    record Requested() implements SignUpEvent {}

    /** An admin is to decide. */
    record Queued() implements SignUpEvent {}

    /** An admin agreed. */
    record Approved(PersonId by) implements SignUpEvent {}

    /** An admin did not. */
    record Refused(PersonId by) implements SignUpEvent {}

    /** A link is to be sent to the address. */
    record LinkIssued() implements SignUpEvent {}

    /** The address is of this person, who is to be told. */
    record MetKnownPerson(PersonId person) implements SignUpEvent {}

    /** The username was taken meanwhile, and there is another one. */
    record Renamed() implements SignUpEvent {}

    /** The address was proven, and there is a client. */
    record Completed() implements SignUpEvent {}

    /** Nothing comes of it. */
    record Dismissed() implements SignUpEvent {}
}
