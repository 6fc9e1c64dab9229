package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What invitations are made of.
 *
 * @param publicUrl        the gateway as browsers see it, where links lead
 * @param invitationSecret the key of all tokens, the same in every replica; a new one makes every open link void
 * @param invitationExpiry how long a link opens
 */
@Validated
@ConfigurationProperties("parvis")
record InvitationProperties(
        @NotNull URI publicUrl,
        @NotNull @Size(min = 32) String invitationSecret,
        @DefaultValue("7d") Duration invitationExpiry) {

    @Override
    public String toString() {
        return "InvitationProperties[" + publicUrl + ", " + invitationExpiry + "]";
    }
}
