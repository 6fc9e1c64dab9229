package io.parvis.gateway.limits;

import java.io.IOException;
import java.security.Principal;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.limits.Allowances.Kind;
import io.parvis.gateway.limits.Bulkheads.Place;

/** Refuses callers that ask too often, or too much at once. Stands behind authentication, so that people who share an address don't share a limit. */
public final class RateLimitFilter extends OncePerRequestFilter {

    /** Where a caller names an address, to which a mail may go. */
    private static final Set<String> MAILING = Set.of("/api/public/invitations/link-requests", "/api/public/sign-up");

    private final Allowances allowances;
    private final Bulkheads bulkheads;

    RateLimitFilter(Allowances allowances, Bulkheads bulkheads) {
        this.allowances = allowances;
        this.bulkheads = bulkheads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal principal = request.getUserPrincipal();
        boolean isPublic = request.getRequestURI().startsWith("/api/public/");
        String caller = principal == null || isPublic ? Allowances.network(request) : principal.getName();
        allowances.take(isPublic ? Kind.PUBLIC : principal == null ? unknown(request) : Kind.SIGNED_IN, caller);
        if (MAILING.contains(request.getRequestURI()) && request.getMethod().equals("POST")) {
            allowances.take(Kind.MAIL, caller);
        }
        try (Place _ = bulkheads.takeShare(caller, request)) {
            chain.doFilter(request, response);
        }
    }

    /** Keycloak tells of all ended sessions from one address, and each time with a signed token. */
    private static Kind unknown(HttpServletRequest request) {
        return request.getRequestURI().equals("/logout/back-channel") ? Kind.PROGRAM : Kind.ANONYMOUS;
    }
}
