package io.parvis.gateway;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import io.parvis.starter.security.KeycloakProperties;

/**
 * Where Parvis, and what the gateway needs of it, is found.
 *
 * @param publicUrl      the gateway as browsers see it
 * @param owners         base addresses of the services by application name
 * @param keycloak       the two addresses of Keycloak
 * @param demoMailboxUrl the mail catcher's page; only where there is one
 */
@ConfigurationProperties("parvis")
public record Addresses(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        Map<String, URI> owners,
        KeycloakProperties keycloak,
        @Nullable URI demoMailboxUrl) {

    /** An OpenID Connect address of Keycloak's realm for browsers, such as {@code auth}. */
    public String loginEndpoint(String name) {
        return keycloak.issuer() + "/protocol/openid-connect/" + name;
    }

    /** Whether browsers reach the gateway over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    public URI owner(String service) {
        URI address = owners.get(service);
        if (address == null) {
            throw new IllegalArgumentException("parvis.owners." + service + " is not set");
        }
        return address;
    }
}
