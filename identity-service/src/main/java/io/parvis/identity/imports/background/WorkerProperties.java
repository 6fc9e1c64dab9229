package io.parvis.identity.imports.background;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether and how this process works on imports.
 *
 * @param enabled     whether it does; in a replica that does not, they wait for another one
 * @param retryPause  how long it rests after something that it needs was away
 * @param forgetEvery how often it looks for imports that are old enough to be deleted
 * @param patience    how long a stop waits for the step that is being done
 */
@Validated
@ConfigurationProperties("parvis.imports.worker")
record WorkerProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") @NotNull Duration retryPause,
        @DefaultValue("1h") @NotNull Duration forgetEvery,
        @DefaultValue("10s") @NotNull Duration patience) {}
