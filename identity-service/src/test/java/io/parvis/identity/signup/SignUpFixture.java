package io.parvis.identity.signup;

import java.time.Duration;
import java.time.Instant;

import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.PersonForm;
import io.parvis.identity.people.Username;

/** Sign-ups as they come to be, on a Monday. */
public final class SignUpFixture {

    private SignUpFixture() {}

    /** A form that was filled in by Nina, who is of Acme by her own words. */
    public static SignUpForm form(String username, String email) {
        return new SignUpForm(
                new PersonForm("Nina", "Blanc", username, email, "fr", "Europe/Paris"),
                "Acme",
                "Claire Martin",
                "Head of Legal",
                "+33 6 12 34 56 78",
                null);
    }

    /** A sign-up of which nothing is decided. */
    public static SignUp requested(String id, String email, Instant at) {
        Newcomer newcomer = new Newcomer(
                PersonFixture.profile("nina", email),
                "+33 6",
                "1 rue de Rivoli",
                new Statement("Acme", "Claire", null));
        return SignUp.request(new SignUpId(id), newcomer, at);
    }

    /** A sign-up whose link was sent. */
    public static SignUp linkSent(String id, String email, Instant at) {
        SignUp signUp = requested(id, email, at);
        signUp.sendLink(
                new Username("nina2"), new Invitation(1, "hash-of-" + id, null, at, at.plus(Duration.ofDays(7))));
        return signUp;
    }
}
