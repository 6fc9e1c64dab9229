package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where invitations lead, and for how long.
 *
 * @param publicUrl        the gateway as browsers see it
 * @param invitationExpiry how long a link opens
 * @param invitationRest   how long an address that was sent a link is sent none for the asking
 */
@Validated
@ConfigurationProperties("parvis")
record InvitationProperties(
        @NotNull URI publicUrl,
        @DefaultValue("7d") Duration invitationExpiry,
        @DefaultValue("10m") Duration invitationRest) {}
