package io.parvis.events.signups;

/**
 * Somebody signed up with the address of a person who logs in already, and who is to be told so: the answer to the form tells nobody.
 *
 * @param personId a client or member
 */
public record SignUpOfKnownPerson(String signUpId, String personId) {}
