package io.parvis.identity.accounts.keycloak;

import java.net.URI;
import java.time.Duration;

import org.springframework.web.client.RestClient;

import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.HeldAccounts;
import io.parvis.starter.security.KeycloakProperties;

/** What the service's configuration makes of Keycloak's address, without the service. */
record CallingKeycloak(Accounts accounts, HeldAccounts held) {

    /**
     * Calls a Keycloak.
     *
     * @param tokens who gives the service's own account its tokens
     */
    static CallingKeycloak at(String url, String tokens) {
        KeycloakAdminProperties admin = new KeycloakAdminProperties(
                URI.create(url),
                "identity-service",
                "secret",
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofSeconds(1),
                Duration.ofMillis(10));
        KeycloakProperties keycloak = new KeycloakProperties(URI.create(tokens), URI.create(tokens));
        KeycloakConfiguration configuration = new KeycloakConfiguration();
        KeycloakUsers users = configuration.keycloakUsers(RestClient.builder(), keycloak, admin);
        KeycloakCalls calls = configuration.keycloakCalls(configuration.keycloakBreakers(admin), admin);
        return new CallingKeycloak(configuration.accounts(users, calls), configuration.heldAccounts(users, calls));
    }
}
