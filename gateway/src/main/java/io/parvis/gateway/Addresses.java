package io.parvis.gateway;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
        @DefaultValue Keycloak keycloak,
        @Nullable URI demoMailboxUrl) {

    /**
     * Keycloak's realm as this service and as browsers reach it.
     *
     * @param url       for keys and tokens
     * @param publicUrl for browsers; also the issuer's address
     */
    public record Keycloak(
            @DefaultValue("http://localhost:8180") URI url,
            @DefaultValue("http://localhost:8180") URI publicUrl) {

        /** The issuer that tokens name. */
        public String issuer() {
            return publicUrl + "/realms/parvis";
        }

        /** An OpenID Connect address for browsers, such as {@code auth}. */
        public String browserEndpoint(String name) {
            return issuer() + "/protocol/openid-connect/" + name;
        }

        /** An OpenID Connect address for the gateway itself, such as {@code token}. */
        public String endpoint(String name) {
            return url + "/realms/parvis/protocol/openid-connect/" + name;
        }
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
