package io.parvis.starter.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;

/**
 * Reads bodies up to their limit, whether they announce their length or not, and keeps them: a command's fingerprint belongs to its
 * body. Where a service takes uploads, these pass unread.
 */
final class BodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final boolean uploads;

    BodyFilter(int limit, boolean uploads) {
        this.limit = limit;
        this.uploads = uploads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return uploads && type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            throw new BadRequest(HttpProblem.PAYLOAD_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new BadRequest(HttpProblem.PAYLOAD_TOO_LARGE);
        }
        chain.doFilter(new KeptRequest(request, body), response);
    }
}
