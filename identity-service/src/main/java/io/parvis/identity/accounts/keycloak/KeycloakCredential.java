package io.parvis.identity.accounts.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A credential as Keycloak takes it (its {@code CredentialRepresentation}) and tells of it; never shown.
 *
 * @param id    given by Keycloak
 * @param value absent when Keycloak tells of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakCredential(
        @Nullable String id,
        String type,
        @Nullable String value,
        @Nullable Boolean temporary) {

    private static final String PASSWORD = "password";

    static KeycloakCredential password(String value) {
        return new KeycloakCredential(null, PASSWORD, value, false);
    }

    boolean isPassword() {
        return type.equals(PASSWORD);
    }

    @Override
    public String toString() {
        return "KeycloakCredential[hidden]";
    }
}
