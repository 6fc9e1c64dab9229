package io.parvis.gateway.security;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may show the card for logging in and signing up inside a page of their own. Nothing else of Parvis can be framed.
 *
 * @param origins exact https origins, such as {@code https://www.example.org}; nobody if there are none
 */
@Validated
@ConfigurationProperties("parvis.framing")
record Framing(@NotNull @DefaultValue List<@Pattern(regexp = ORIGIN) String> origins) {

    /** The card's path. */
    static final String CARD = "/card";

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final String ORIGIN = "https://" + LABEL + "(\\." + LABEL + ")*(:[1-9][0-9]{0,4})?";

    /** Whether somebody may. */
    boolean allowed() {
        return !origins.isEmpty();
    }

    /** As the directive {@code frame-ancestors} names them. */
    String ancestors() {
        return allowed() ? String.join(" ", origins) : "'none'";
    }
}
