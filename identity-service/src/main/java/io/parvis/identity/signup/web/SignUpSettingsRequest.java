package io.parvis.identity.signup.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.signup.SettingSignUps;

/** The settings as an admin makes them. */
record SignUpSettingsRequest(
        @Nullable String mode,
        @Nullable List<@Nullable String> mailDomains,
        @Nullable String accessType) {

    SettingSignUps.Form toForm() {
        return new SettingSignUps.Form(mode, mailDomains, accessType);
    }
}
