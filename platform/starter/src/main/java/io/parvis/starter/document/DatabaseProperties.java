package io.parvis.starter.document;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service reaches its database server; the database on it is {@code spring.mongodb.database}.
 *
 * @param mongodbUri       the server, in MongoDB's connection string format
 * @param databasePatience how long an operation waits for a server that can't be reached before it fails
 * @param databaseAnswer   how long an operation waits for the server's answer
 */
@Validated
@ConfigurationProperties("parvis")
record DatabaseProperties(
        @DefaultValue("mongodb://localhost:27017") @NotNull String mongodbUri,
        @DefaultValue("3s") @NotNull Duration databasePatience,
        @DefaultValue("30s") @NotNull Duration databaseAnswer) {}
