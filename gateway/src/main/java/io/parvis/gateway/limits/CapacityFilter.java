package io.parvis.gateway.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.limits.Bulkheads.Place;

/**
 * Refuses what comes while the gateway is full. Stands before everything that costs something. Who asks for health and metrics is let in: a
 * full gateway is alive.
 */
public final class CapacityFilter extends OncePerRequestFilter {

    private final Bulkheads bulkheads;

    CapacityFilter(Bulkheads bulkheads) {
        this.bulkheads = bulkheads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Place _ = bulkheads.takeFor(request)) {
            chain.doFilter(request, response);
        }
    }
}
