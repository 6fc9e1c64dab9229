package io.parvis.identity.signup.web;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.PersonForm;
import io.parvis.identity.signup.SignUpForm;

/** A sign-up as somebody fills it in. */
record SignUpRequest(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String email,
        @Nullable String company,
        @Nullable String manager,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String language,
        @Nullable String timeZone) {

    SignUpForm toForm() {
        PersonForm person = new PersonForm(firstName, lastName, username, email, language, timeZone);
        return new SignUpForm(person, company, manager, jobTitle, mobile, address);
    }
}
