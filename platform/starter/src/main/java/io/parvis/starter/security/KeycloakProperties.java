package io.parvis.starter.security;

import java.net.URI;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where Keycloak is. Its addresses are built, not discovered, so that a service starts while Keycloak is down.
 *
 * @param url       where this process reaches it
 * @param publicUrl where browsers reach it; the issuer of tokens starts with it
 */
@Validated
@ConfigurationProperties("parvis.keycloak")
public record KeycloakProperties(@NotNull URI url, @NotNull URI publicUrl) {

    private static final String REALM = "/realms/parvis";

    /** Who issues the tokens. */
    public String issuer() {
        return publicUrl + REALM;
    }

    /** The keys that tokens are signed with. */
    public URI keys() {
        return URI.create(url + REALM + "/protocol/openid-connect/certs");
    }

    /** Where a service's account gets its tokens. */
    public URI tokens() {
        return URI.create(url + REALM + "/protocol/openid-connect/token");
    }
}
