package io.parvis.starter.consumer;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service consumes events.
 *
 * @param enabled      whether the service consumes events at all
 * @param concurrency  how many partitions each consumer of a replica handles at a time
 * @param firstPause   how long a partition waits for a dependency at first; it doubles each time
 * @param longestPause how long a partition waits for a dependency at most before it tries again
 * @param replayLease  how long a replay may take for one parked event before another replay may take over
 */
@Validated
@ConfigurationProperties("parvis.consumers")
record ConsumerProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") @Min(1) @Max(12) int concurrency,
        @DefaultValue("250ms") @NotNull Duration firstPause,
        @DefaultValue("5s") @NotNull Duration longestPause,
        @DefaultValue("1m") @NotNull Duration replayLease) {}
