package io.parvis.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are served at once; per gateway replica.
 *
 * @param requests  of whatever kind
 * @param ofService that wait for the same service: one that hangs must leave room for the others
 */
@ConfigurationProperties("parvis.gateway.capacity")
record Capacity(
        @DefaultValue("256") int requests,
        @DefaultValue("128") int ofService) {}
