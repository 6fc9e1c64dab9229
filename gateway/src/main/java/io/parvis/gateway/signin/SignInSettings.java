package io.parvis.gateway.signin;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The log-in of browsers.
 *
 * @param clientSecret  of the confidential client {@code parvis-gateway}
 * @param idleTimeout   a sign-in ends when its browser was away for so long; no shorter than the realm's {@code ssoSessionIdleTimeout}, within which Keycloak asks for no password
 * @param absoluteLimit a sign-in ends after this, used or not; no longer than the realm's {@code ssoSessionMaxLifespan}
 * @param loginTimeout  how long a person may take at Keycloak's form
 */
@Validated
@ConfigurationProperties("parvis.gateway")
record SignInSettings(
        @NotNull String clientSecret,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("30m")
        Duration idleTimeout,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("10h")
        Duration absoluteLimit,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("15m")
        Duration loginTimeout) {}
