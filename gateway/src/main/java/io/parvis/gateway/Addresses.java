package io.parvis.gateway;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import io.parvis.starter.security.KeycloakProperties;

/**
 * Where Parvis, and what the gateway needs of it, is found.
 *
 * @param publicUrl      the gateway as browsers see it
 * @param keycloak       the two addresses of Keycloak
 * @param demoMailboxUrl the mail catcher's page; only where there is one
 * @param plainCookies   whether cookies go without TLS: for the local stack, and never in the prod profile
 */
@ConfigurationProperties("parvis")
public record Addresses(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        KeycloakProperties keycloak,
        @Nullable URI demoMailboxUrl,
        @DefaultValue("false") boolean plainCookies) {

    /** An OpenID Connect address of Keycloak's realm for browsers, such as {@code auth}. */
    public String loginEndpoint(String name) {
        return keycloak.issuer() + "/protocol/openid-connect/" + name;
    }

    /** Whether cookies are bound to this host and to TLS. */
    public boolean secureCookies() {
        return !plainCookies;
    }

    /** Whether browsers reach the gateway over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
