package io.parvis.identity.signup.web;

import io.parvis.identity.signup.SignUpMode;

/** Whether people can sign up, and whether somebody looks at it first. */
record SignUpOfferView(boolean offered, boolean approval) {

    static SignUpOfferView from(SignUpMode mode) {
        return new SignUpOfferView(mode != SignUpMode.OFF, mode == SignUpMode.APPROVAL);
    }
}
