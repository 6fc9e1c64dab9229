package io.parvis.request.intake;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of drafts that nobody goes on with.
 *
 * @param kept       how long a draft is kept after it was last saved
 * @param sweepPause how long the search for older ones rests
 */
@Validated
@ConfigurationProperties("parvis.drafts")
public record DraftProperties(
        @DefaultValue("90d") @NotNull Duration kept,
        @DefaultValue("1h") @NotNull Duration sweepPause) {}
