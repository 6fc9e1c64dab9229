package io.parvis.identity.accounts.keycloak;

/** A credential as Keycloak takes it (its {@code CredentialRepresentation}); never shown. */
record KeycloakCredential(String type, String value, boolean temporary) {

    static KeycloakCredential password(String value) {
        return new KeycloakCredential("password", value, false);
    }

    @Override
    public String toString() {
        return "KeycloakCredential[hidden]";
    }
}
