package io.parvis.gateway.limits;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.limits.Allowances.Kind;

/** Refuses callers that ask too often. Stands behind authentication, so that people who share an address don't share a limit. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private final Allowances allowances;

    RateLimitFilter(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal principal = request.getUserPrincipal();
        if (request.getRequestURI().startsWith("/api/public/")) {
            allowances.take(Kind.PUBLIC, Allowances.network(request));
        } else if (principal == null) {
            allowances.take(Kind.ANONYMOUS, Allowances.network(request));
        } else {
            allowances.take(Kind.SIGNED_IN, principal.getName());
        }
        chain.doFilter(request, response);
    }
}
