package io.parvis.starter.aggregate;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the broker is.
 *
 * @param kafka host and port of some of its servers
 */
@Validated
@ConfigurationProperties("parvis")
record BrokerProperties(
        @DefaultValue("localhost:9092") @NotEmpty List<String> kafka) {}
