package io.parvis.identity.accounts.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** How Keycloak says what is wrong; a password policy's {@code error} is the key of its text. */
record KeycloakError(
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String description) {}
