package io.parvis.starter.security;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMax;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who can call a service.
 *
 * @param services the client ids of Parvis's services: a token that one of them got for itself is a {@link ServiceAccount}'s
 * @param operators the client ids of those who run the installation: a token that one of them got for itself is an {@link Operator}'s
 * @param cache    how long a caller is remembered, 2 seconds at most: so long a ban may take to be felt
 */
@Validated
@ConfigurationProperties("parvis.callers")
record CallerProperties(
        @NotEmpty Set<String> services,
        @NotNull Set<String> operators,
        @NotNull @DurationMax(seconds = 2) Duration cache) {}
