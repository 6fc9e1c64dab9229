package io.parvis.files.clamav;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The ClamAV daemon that looks for viruses; without a host there is none. Its own {@code StreamMaxLength} must be as large as the largest file.
 *
 * @param host     where it is
 * @param port     where it listens
 * @param patience how long it may take to take a connection, and to say anything after the last byte
 */
@Validated
@ConfigurationProperties("parvis.files.clamav")
record ClamAvProperties(
        @NotBlank String host,
        @DefaultValue("3310") @Min(1) @Max(65_535) int port,
        @DefaultValue("2m") @NotNull Duration patience) {}
