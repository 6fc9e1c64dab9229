package io.parvis.gateway.routes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

import io.parvis.gateway.signin.AccessTokens;
import io.parvis.gateway.signin.SignedIn;

/**
 * What a service is told besides the caller's own words: never a cookie, and the access token of a signed-in person.
 * Forwarded and hop-by-hop headers are removed by the gateway's own filters; what {@code Connection} names, here
 * (RFC 9110, 7.6.1).
 */
@Component
class OutgoingHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> FOR_THE_GATEWAY =
            Set.of("cookie", "x-xsrf-token", "expect", "host", "content-length", "keep-alive", "http2-settings");

    private final AccessTokens tokens;

    OutgoingHeaders(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        Set<String> dropped = new HashSet<>(FOR_THE_GATEWAY);
        for (String value : incoming.getOrEmpty(HttpHeaders.CONNECTION)) {
            dropped.addAll(List.of(StringUtils.tokenizeToStringArray(value.toLowerCase(Locale.ROOT), ", ")));
        }
        HttpHeaders outgoing = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (!dropped.contains(name.toLowerCase(Locale.ROOT))) {
                outgoing.addAll(name, values);
            }
        });
        if (request.servletRequest().getUserPrincipal() instanceof SignedIn person
                && !request.path().startsWith("/api/public/")) {
            outgoing.setBearerAuth(tokens.valid(person.signIn()));
        }
        return outgoing;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
