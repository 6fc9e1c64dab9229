package io.parvis.identity.people;

/** What happens to people. */
public sealed interface PersonEvent {

    /** A client or team member was added, and is to be sent the link to set a password. */
    record Invited(Invitation invitation) implements PersonEvent {}

    /** The person's account exists in Keycloak. */
    record AccountLinked(String subject) implements PersonEvent {}

    /** The person set a password and can use Parvis from now on (S11). */
    record Activated() implements PersonEvent {}
}
