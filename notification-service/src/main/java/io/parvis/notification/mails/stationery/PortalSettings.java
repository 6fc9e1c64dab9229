package io.parvis.notification.mails.stationery;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import io.parvis.notification.mails.Portal;

/**
 * The installation that mails speak of.
 *
 * @param publicUrl  where people's browsers find it
 * @param portalName what it is called in texts and beside the sender's address
 */
@Validated
@ConfigurationProperties("parvis")
record PortalSettings(
        @NotNull @DefaultValue("http://localhost:8080") URI publicUrl,
        @NotBlank @DefaultValue("Parvis") String portalName) {

    Portal portal() {
        return new Portal(portalName, publicUrl);
    }
}
