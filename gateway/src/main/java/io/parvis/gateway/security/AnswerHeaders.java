package io.parvis.gateway.security;

import java.net.URI;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import io.parvis.gateway.Addresses;

/** What every answer tells browsers to refuse. Pages use no inline script or style, so nothing needs an exception. */
final class AnswerHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final long A_YEAR = 31_536_000;

    private final Addresses addresses;

    AnswerHeaders(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(this::transportSecurity);
    }

    /** TLS may end before the gateway: what browsers see counts, not the connection. */
    private void transportSecurity(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (addresses.secure()) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(A_YEAR);
        } else {
            hsts.disable();
        }
    }

    /** Logging out is a form whose answer leads to Keycloak, so a form may go there. */
    private String contentSecurityPolicy() {
        URI keycloak = addresses.keycloak().publicUrl().resolve("/");
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self' " + keycloak + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
