package io.parvis.gateway.limits;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/** The streams that tell open pages what changes. They stay open, so they neither take the places of other requests nor count as a sign of life. */
public final class EventStreams {

    private static final Set<String> PATHS = Set.of("/api/portal/stream", "/api/main/stream");

    private EventStreams() {}

    /** Whether this request would stay open. */
    public static boolean isAsked(HttpServletRequest request) {
        return request.getMethod().equals("GET") && PATHS.contains(request.getRequestURI());
    }
}
