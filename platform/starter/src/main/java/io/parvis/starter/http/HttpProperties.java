package io.parvis.starter.http;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a service accepts over HTTP.
 *
 * @param maxBodySize the largest body that is not an upload ({@code multipart}, which has limits of its own); 413 above it
 */
@Validated
@ConfigurationProperties("parvis.http")
record HttpProperties(@NotNull DataSize maxBodySize) {}
