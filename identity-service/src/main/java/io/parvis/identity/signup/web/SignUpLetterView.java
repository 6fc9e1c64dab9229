package io.parvis.identity.signup.web;

import java.net.URI;
import java.time.Instant;

import io.parvis.identity.signup.MailingSignUpLinks;

/** Never shown but to the service that mails it. */
record SignUpLetterView(String email, String language, String timeZone, URI link, Instant expiresAt) {

    static SignUpLetterView from(MailingSignUpLinks.Letter letter) {
        return new SignUpLetterView(
                letter.email().value(),
                letter.language().toLanguageTag(),
                letter.timeZone().getId(),
                letter.link(),
                letter.expiresAt());
    }

    @Override
    public String toString() {
        return "SignUpLetterView[hidden]";
    }
}
