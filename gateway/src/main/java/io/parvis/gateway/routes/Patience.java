package io.parvis.gateway.routes;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** How long a service may think about a request: longer where files, exports and streams are made. */
@Component
class Patience {

    private final ForwardingSettings settings;

    Patience(ForwardingSettings settings) {
        this.settings = settings;
    }

    Duration with(HttpServletRequest request) {
        return isMultipart(request) || leadsToFileOrStream(request.getRequestURI())
                ? settings.idleTimeout()
                : settings.responseTimeout();
    }

    private static boolean leadsToFileOrStream(String path) {
        return path.contains("/attachments") || path.endsWith("/export.xlsx") || path.endsWith("/stream");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
