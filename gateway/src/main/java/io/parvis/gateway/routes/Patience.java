package io.parvis.gateway.routes;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import io.parvis.gateway.limits.BodyLimits;

/** How long a service may think about a request: longer where files, exports and streams are made. */
@Component
class Patience {

    private final ForwardingSettings settings;
    private final BodyLimits limits;

    Patience(ForwardingSettings settings, BodyLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    Duration with(HttpServletRequest request) {
        return limits.isUpload(request) || leadsToFileOrStream(request.getRequestURI())
                ? settings.idleTimeout()
                : settings.responseTimeout();
    }

    private static boolean leadsToFileOrStream(String path) {
        return path.contains("/attachments") || path.endsWith("/export.xlsx") || path.endsWith("/stream");
    }
}
