package io.parvis.starter.consumer;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service reads the content that events point to.
 *
 * @param serviceAccount as whom this service asks
 * @param contentTimeout how long an owner may take to be reached, and again to answer
 * @param fileTimeout    how long an owner may take to hand over a whole file
 */
@Validated
@ConfigurationProperties("parvis")
record ContentProperties(
        @Valid @NotNull Account serviceAccount,
        @DefaultValue("5s") @NotNull Duration contentTimeout,
        @DefaultValue("5m") @NotNull Duration fileTimeout) {

    /**
     * The service's own account in Keycloak; its client id is the service's name.
     *
     * @param secret the client's secret
     */
    record Account(@NotBlank String secret) {}
}
