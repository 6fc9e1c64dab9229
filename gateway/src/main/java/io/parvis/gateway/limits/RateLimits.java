package io.parvis.gateway.limits;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests a caller has at once and how fast they come back; per gateway replica.
 *
 * @param signedIn  for a person or program that is known
 * @param anonymous for an address, outside the public surface
 * @param publicApi for an address, on the public surface: invitations and what else needs no log-in
 * @param mails     for an address, on the public surface, of what may have a mail sent to whatever address it names
 * @param logins    for an address, to start and end log-ins
 * @param programs  for an address, with tokens of whatever kind, good or bad; Keycloak is one, too
 */
@Validated
@ConfigurationProperties("parvis.gateway.rate-limits")
record RateLimits(
        @Valid @NotNull Allowance signedIn,
        @Valid @NotNull Allowance anonymous,
        @Valid @NotNull Allowance publicApi,
        @Valid @NotNull Allowance mails,
        @Valid @NotNull Allowance logins,
        @Valid @NotNull Allowance programs) {

    /**
     * @param requests at once
     * @param refill   how long it takes until all of them are back
     */
    record Allowance(@Positive long requests, @NotNull Duration refill) {}
}
