package io.parvis.gateway.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a caller has at once and how fast they come back; per gateway replica.
 *
 * @param signedIn  for a person or program that is known
 * @param anonymous for an address, outside the public surface
 * @param publicApi for an address, on the public surface: invitations and what else needs no log-in
 * @param logins    for an address, to start and end log-ins
 * @param programs  for an address, with tokens of whatever kind, good or bad
 */
@ConfigurationProperties("parvis.gateway.rate-limits")
record RateLimits(
        @DefaultValue Allowance signedIn,
        @DefaultValue Allowance anonymous,
        @DefaultValue Allowance publicApi,
        @DefaultValue Allowance logins,
        @DefaultValue Allowance programs) {

    /**
     * @param requests at once
     * @param refill   how long it takes until all of them are back
     */
    record Allowance(
            @DefaultValue("600") long requests,
            @DefaultValue("30s") Duration refill) {}
}
