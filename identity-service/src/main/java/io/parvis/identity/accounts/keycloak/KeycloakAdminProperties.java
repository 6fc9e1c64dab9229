package io.parvis.identity.accounts.keycloak;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Keycloak's admin interface is called.
 *
 * @param url            where this process reaches it
 * @param clientId       this service's account
 * @param secret         the account's; never shown
 * @param connectTimeout after which Keycloak counts as away
 * @param readTimeout    after which Keycloak counts as away; hashing a password takes its time
 * @param pause          how long no call is tried after too many failed
 * @param doubt          how long to wait before a refusal is asked for again: longer than Keycloak takes to stop
 */
@Validated
@ConfigurationProperties("parvis.keycloak.admin")
record KeycloakAdminProperties(
        @NotNull URI url,
        @NotBlank String clientId,
        @NotBlank String secret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("10s") Duration pause,
        @DefaultValue("3s") Duration doubt) {

    /** The base of the realm's admin resources. */
    String realm() {
        return url + "/admin/realms/parvis";
    }

    @Override
    public String toString() {
        return "KeycloakAdminProperties[" + url + "]";
    }
}
