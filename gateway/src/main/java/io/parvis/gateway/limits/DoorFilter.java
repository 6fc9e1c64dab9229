package io.parvis.gateway.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.limits.Allowances.Kind;
import io.parvis.gateway.limits.Bulkheads.Place;

/**
 * Refuses addresses that knock too often. Stands before authentication, because a log-in costs a stored document and a
 * token the check of a signature, whoever comes.
 */
public final class DoorFilter extends OncePerRequestFilter {

    private final Allowances allowances;
    private final Bulkheads bulkheads;

    DoorFilter(Allowances allowances, Bulkheads bulkheads) {
        this.allowances = allowances;
        this.bulkheads = bulkheads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Allowances.network(request);
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null && isLogin(request.getRequestURI())) {
            allowances.take(Kind.LOGIN, network);
            try (Place _ = bulkheads.takeShare(network)) {
                chain.doFilter(request, response);
            }
            return;
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            allowances.take(Kind.PROGRAM, network);
        }
        chain.doFilter(request, response);
    }

    private static boolean isLogin(String path) {
        return path.equals("/login") || path.startsWith("/login/");
    }
}
