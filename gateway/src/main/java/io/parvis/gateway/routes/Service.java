package io.parvis.gateway.routes;

import java.util.List;

/** A service behind the gateway, and the paths that lead to it. What is not listed here is not reachable from outside. */
enum Service {
    IDENTITY(
            "identity-service",
            "/api/portal/me",
            "/api/portal/colleagues",
            "/api/main/me",
            "/api/main/directory/**",
            "/api/main/clients/**",
            "/api/main/companies/**",
            "/api/main/members/**",
            "/api/main/groups/**",
            "/api/main/imports/**",
            "/api/main/portal-link",
            "/api/main/sign-ups/**",
            "/api/main/settings/sign-up",
            "/api/public/invitations/**",
            "/api/public/sign-up"),
    REQUEST(
            "request-service",
            "/api/portal/request-types/**",
            "/api/main/request-types/**",
            "/api/portal/requests/**",
            "/api/main/requests/**"),
    MATTER(
            "matter-service",
            "/api/portal/matters/**",
            "/api/main/matters/**",
            "/api/main/matter-workflows/**",
            "/api/portal/saved-filters/**",
            "/api/main/saved-filters/**"),
    CONTRACT("contract-service", "/api/portal/contracts/**", "/api/main/contracts/**"),
    NOTIFICATION(
            "notification-service",
            "/api/portal/notifications/**",
            "/api/main/notifications/**",
            "/api/portal/stream",
            "/api/main/stream");

    private final String applicationName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> paths;

    Service(String applicationName, String... paths) {
        this.applicationName = applicationName;
        this.paths = List.of(paths);
    }

    /** Its name in addresses, audiences and metrics. */
    String applicationName() {
        return applicationName;
    }

    List<String> paths() {
        return paths;
    }
}
