package io.parvis.gateway.routes;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import io.parvis.gateway.limits.BodyLimits;

/** How long a service may think about a request, and a caller take to send it: longer where files and exports are made. */
@Component
class Patience {

    /** Bytes a second. */
    private static final long SLOWEST_LINE = 16 * 1024;

    private final ForwardingSettings settings;
    private final BodyLimits limits;

    Patience(ForwardingSettings settings, BodyLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    Duration with(HttpServletRequest request) {
        return limits.isUpload(request) || leadsToFile(request.getRequestURI())
                ? settings.idleTimeout()
                : settings.responseTimeout();
    }

    /** How long a caller may take to send a body: what the announced one takes over a slow line, or the largest where none is announced. */
    Duration withBody(HttpServletRequest request) {
        long announced = request.getContentLengthLong();
        return settings.bodyGrace().plusSeconds((announced < 0 ? limits.of(request) : announced) / SLOWEST_LINE);
    }

    private static boolean leadsToFile(String path) {
        return path.contains("/attachments") || path.contains("/files") || path.endsWith("/export.xlsx");
    }
}
