package io.parvis.gateway.signin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A person's log-in at one browser.
 *
 * @param id              derived from the browser's secret; the secret itself is stored nowhere
 * @param subject         the person's id in Keycloak
 * @param username        for greeting only
 * @param keycloakSession Keycloak's session ({@code sid}); Keycloak tells when it ends, and a refresh shows it at the latest
 * @param touchedAt       when the browser was last seen, give or take a minute
 * @param expiresAt       when it ends unless it is touched
 */
public record SignIn(
        String id,
        String subject,
        @Nullable String username,
        @Nullable String keycloakSession,
        Tokens tokens,
        Instant createdAt,
        Instant touchedAt,
        Instant expiresAt) {

    /**
     * What Keycloak gave.
     *
     * @param identity the ID token; names the log-in when it is ended
     */
    public record Tokens(
            String access,
            Instant accessExpiresAt,
            @Nullable String refresh,
            String identity) {

        boolean freshAt(Instant moment) {
            return accessExpiresAt.isAfter(moment);
        }
    }
}
