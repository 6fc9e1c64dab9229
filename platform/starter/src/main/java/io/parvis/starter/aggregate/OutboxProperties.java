package io.parvis.starter.aggregate;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How unsent events are kept and sent.
 *
 * @param enabled       whether the service has aggregate stores and sends their events
 * @param maximumEvents how many unsent events an aggregate may have; a command that would make more is refused
 * @param maximumSize   how large the unsent events of an aggregate may be together; a command that would make more is refused
 * @param claim         how long the unsent events of a document belong to whoever wrote or claimed them last; longer than one send can take
 * @param pause         how long the search for forgotten events rests at least; it rests ten times its own length if that is longer
 * @param sendTimeout   how long the broker may take to acknowledge an event
 * @param schemas       where the JSON Schemas of events are served, each as {@code <type>.json}; the events' {@code dataschema} starts with it
 */
@Validated
@ConfigurationProperties("parvis.outbox")
record OutboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200") @Min(1) int maximumEvents,
        @DefaultValue("256KB") @NotNull DataSize maximumSize,
        @DefaultValue("15s") @NotNull Duration claim,
        @DefaultValue("500ms") @NotNull Duration pause,
        @DefaultValue("5s") @NotNull Duration sendTimeout,

        @DefaultValue("http://localhost:8080/docs/schemas") @NotNull
        URI schemas) {

    @AssertTrue(message = "must be longer than one send can take, twice parvis.outbox.send-timeout and a second")
    boolean isClaimLongEnough() {
        return claim.compareTo(KafkaTransport.longestSend(sendTimeout)) > 0;
    }
}
