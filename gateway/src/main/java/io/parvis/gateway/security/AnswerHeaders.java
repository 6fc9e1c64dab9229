package io.parvis.gateway.security;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import io.parvis.gateway.Addresses;

/**
 * What every answer tells browsers to refuse, refusals of the firewall and the container included: so it stands before
 * the security chains. A service's own header of the same name counts, unless it would let an answer of the API be
 * stored. Pages use no inline script or style, so nothing needs an exception; the card for logging in and signing up may
 * be framed by the origins that are listed for it.
 */
@Configuration(proxyBeanMethods = false)
class AnswerHeaders {

    private static final long A_YEAR = 31_536_000;
    private static final String NO_STORE = "no-store";

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> answerHeadersFilter(Addresses addresses, Framing framing) {
        List<HeaderWriter> writers = new ArrayList<>(List.of(
                header("X-Content-Type-Options", "nosniff"),
                header("Referrer-Policy", "no-referrer"),
                header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
                header("Cross-Origin-Opener-Policy", "same-origin"),
                header("Cross-Origin-Resource-Policy", "same-origin"),
                framing(addresses, framing),
                AnswerHeaders::keepTheApiUnstored,
                new CacheControlHeadersWriter()));
        if (addresses.secure()) {
            writers.add(new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, A_YEAR, true));
        }
        var registration = new FilterRegistrationBean<>(new HeaderWriterFilter(writers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    /** {@code X-Frame-Options} can't name the origins that may frame the card, so it is left out there. */
    private static HeaderWriter framing(Addresses addresses, Framing framing) {
        HeaderWriter closed = new CompositeHeaderWriter(List.of(
                header("X-Frame-Options", "DENY"),
                header("Content-Security-Policy", pagePolicy(addresses) + "; frame-ancestors 'none'")));
        HeaderWriter card =
                header("Content-Security-Policy", cardPolicy() + "; frame-ancestors " + framing.ancestors());
        return (request, response) ->
                (framing.allowed() && isCard(request) ? card : closed).writeHeaders(request, response);
    }

    private static boolean isCard(HttpServletRequest request) {
        return request.getRequestURI().equals(Framing.CARD);
    }

    /** Logging out is a form whose answer leads to Keycloak, so a form may go there. */
    private static String pagePolicy(Addresses addresses) {
        URI keycloak = addresses.keycloak().publicUrl().resolve("/");
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self' " + keycloak + "; base-uri 'none'";
    }

    /** It has links and nothing else. */
    private static String cardPolicy() {
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";
    }

    private static void keepTheApiUnstored(HttpServletRequest request, HttpServletResponse response) {
        String own = response.getHeader(HttpHeaders.CACHE_CONTROL);
        if (own != null && !own.contains(NO_STORE) && request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
    }

    private static HeaderWriter header(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}
