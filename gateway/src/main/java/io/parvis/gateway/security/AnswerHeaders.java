package io.parvis.gateway.security;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import io.parvis.gateway.Addresses;

/**
 * What every answer tells browsers to refuse, refusals of the firewall and the container included: so it stands before
 * the security chains. A service's own header of the same name counts. Pages use no inline script or style, so nothing
 * needs an exception.
 */
@Configuration(proxyBeanMethods = false)
class AnswerHeaders {

    private static final long A_YEAR = 31_536_000;

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> answerHeadersFilter(Addresses addresses) {
        List<HeaderWriter> writers = new ArrayList<>(List.of(
                header("X-Content-Type-Options", "nosniff"),
                header("X-Frame-Options", "DENY"),
                header("Referrer-Policy", "no-referrer"),
                header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
                header("Cross-Origin-Opener-Policy", "same-origin"),
                header("Cross-Origin-Resource-Policy", "same-origin"),
                header("Content-Security-Policy", contentSecurityPolicy(addresses)),
                new CacheControlHeadersWriter()));
        if (addresses.secure()) {
            writers.add(new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, A_YEAR, true));
        }
        var registration = new FilterRegistrationBean<>(new HeaderWriterFilter(writers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    /** Logging out is a form whose answer leads to Keycloak, so a form may go there. */
    private static String contentSecurityPolicy(Addresses addresses) {
        URI keycloak = addresses.keycloak().publicUrl().resolve("/");
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self' " + keycloak + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static HeaderWriter header(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}
