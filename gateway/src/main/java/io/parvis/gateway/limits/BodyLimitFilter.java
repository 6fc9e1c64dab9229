package io.parvis.gateway.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/**
 * Refuses a body by what its head says, before a byte of it is read. The API takes JSON and multipart: a form body would
 * be read as parameters by the container on its way, so it is refused too.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final BodyLimits limits;

    BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limits.of(request)) {
            throw new GatewayRefusal(HttpProblem.PAYLOAD_TOO_LARGE);
        }
        if (request.getRequestURI().startsWith("/api/") && isForm(request)) {
            throw new GatewayRefusal(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        chain.doFilter(request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        String form = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        return type != null && type.regionMatches(true, 0, form, 0, form.length());
    }
}
