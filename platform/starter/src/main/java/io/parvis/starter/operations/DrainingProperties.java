package io.parvis.starter.operations;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service leaves.
 *
 * @param draining how long it serves on after its readiness has turned; zero where nobody else could take over
 */
@ConfigurationProperties("parvis")
record DrainingProperties(@DefaultValue("0s") Duration draining) {}
