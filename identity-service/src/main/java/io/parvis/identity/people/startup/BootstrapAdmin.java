package io.parvis.identity.people.startup;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The first admin of a new installation, invited when no person has the username yet.
 *
 * @param username  what they log in with; unset, nobody is invited
 * @param email     where the invitation goes
 * @param firstName as mails address them
 * @param lastName  as lists show them
 * @param language  {@code en} or {@code fr}
 */
@Validated
@ConfigurationProperties("parvis.bootstrap-admin")
record BootstrapAdmin(
        @NotBlank String username,
        @NotBlank String email,
        @NotBlank String firstName,
        @NotBlank String lastName,
        @DefaultValue("en") String language) {}
