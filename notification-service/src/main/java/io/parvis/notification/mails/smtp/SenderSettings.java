package io.parvis.notification.mails.smtp;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * In whose name mails are sent.
 *
 * @param from the address that they come from
 */
@Validated
@ConfigurationProperties("parvis.mail")
record SenderSettings(
        @NotBlank @Email @DefaultValue("no-reply@parvis.localhost")
        String from) {}
