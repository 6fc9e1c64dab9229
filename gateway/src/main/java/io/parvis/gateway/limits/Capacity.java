package io.parvis.gateway.limits;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are served at once; per gateway replica.
 *
 * @param requests  of whatever kind
 * @param ofService that wait for the same service, or for Keycloak: one that hangs must leave room for the others
 * @param ofCaller  of the same person or program, or of all from an address that are not known: one who is slow must leave room, too
 * @param uploads   that are under way, to whatever service: they have places of their own, because whoever sends slowly keeps one for long
 * @param uploadsOfCaller of the same person or program
 * @param streams   event streams, which have places of their own
 * @param streamsOfCaller event streams of the same person or program; at each of its replicas, notification-service sets them a closer limit
 */
@Validated
@ConfigurationProperties("parvis.gateway.capacity")
public record Capacity(
        @DefaultValue("256") @Positive int requests,
        @DefaultValue("128") @Positive int ofService,
        @DefaultValue("32") @Positive int ofCaller,
        @DefaultValue("32") @Positive int uploads,
        @DefaultValue("4") @Positive int uploadsOfCaller,
        @DefaultValue("256") @Positive int streams,
        @DefaultValue("16") @Positive int streamsOfCaller) {}
