package io.parvis.starter.http;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a service accepts over HTTP.
 *
 * @param maxBodySize the largest body; 413 above it. Uploads have limits of their own where a service takes them ({@code spring.servlet.multipart})
 */
@Validated
@ConfigurationProperties("parvis.http")
record HttpProperties(@NotNull DataSize maxBodySize) {}
