package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.gateway.limits.BodyLimits;
import io.parvis.gateway.limits.Bulkheads;
import io.parvis.gateway.limits.Capacity;
import io.parvis.starter.instances.Instances;

class RoutesTests {

    @Test
    void haveAnIdEach() {
        List<String> ids = new ArrayList<>();
        new Routes().routesToServices(documents()).accept(new IdCollector(ids));

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "docs",
                        "identity-service",
                        "identity-service-docs",
                        "request-service",
                        "request-service-docs",
                        "matter-service",
                        "matter-service-docs",
                        "contract-service",
                        "contract-service-docs",
                        "notification-service",
                        "notification-service-docs");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/portal/me, identity-service",
        "/api/main/me, identity-service",
        "/api/main/clients, identity-service",
        "/api/main/clients/1/ban, identity-service",
        "/api/portal/colleagues, identity-service",
        "/api/main/directory/clients, identity-service",
        "/api/main/companies, identity-service",
        "/api/main/groups, identity-service",
        "/api/main/members/1, identity-service",
        "/api/main/imports, identity-service",
        "/api/main/imports/1/start, identity-service",
        "/api/main/portal-link, identity-service",
        "/api/public/invitations/secret/password, identity-service",
        "/api/public/invitations/link-requests, identity-service",
        "/api/public/sign-up, identity-service",
        "/api/main/sign-ups, identity-service",
        "/api/main/sign-ups/1/approve, identity-service",
        "/api/main/settings/sign-up, identity-service",
        "/api/portal/request-types, request-service",
        "/api/main/request-types/1, request-service",
        "/api/portal/requests/1, request-service",
        "/api/main/requests, request-service",
        "/api/portal/matters, matter-service",
        "/api/main/matters/1/status, matter-service",
        "/api/portal/saved-filters, matter-service",
        "/api/main/saved-filters/1, matter-service",
        "/api/portal/contracts/1, contract-service",
        "/api/main/contracts, contract-service",
        "/api/portal/notifications, notification-service",
        "/api/main/notifications, notification-service",
        "/api/portal/stream, notification-service",
        "/api/main/stream, notification-service",
        "/docs/matter-service, matter-service",
    })
    void leadToOneService(String path, String service) {
        assertThat(servicesOf(path)).containsExactly(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/people/1/invitation",
                "/internal/operations/parked",
                "/internal/operations/parked/1/replay",
                "/api/internal/people",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/api/portal/clients",
                "/api/portal/companies",
                "/api/portal/directory/clients",
                "/api/portal/colleagues/more",
                "/api/main/unheard-of",
                "/api/portal/me/more",
                "/api/portal/stream/more",
                "/docs/unheard-of",
                "/"
            })
    void leadNowhereElse(String path) {
        assertThat(servicesOf(path)).isEmpty();
    }

    private static List<String> servicesOf(String path) {
        MockHttpServletRequest servletRequest = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(servletRequest);
        ServerRequest request = ServerRequest.create(servletRequest, List.of());
        return Arrays.stream(Service.values())
                .filter(service -> Routes.to(service)
                        .and(Routes.document(service, documents()))
                        .route(request)
                        .isPresent())
                .map(Service::applicationName)
                .toList();
    }

    private static PublishedDocuments documents() {
        ForwardingSettings settings = new ForwardingSettings(
                Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        HttpClient client = HttpClient.newHttpClient();
        ServiceBreakers breakers = new ServiceBreakers(new SimpleMeterRegistry());
        Instances nowhere = new Instances(Map.of(), host -> List.of());
        ReadyInstances instances = new ReadyInstances(nowhere, client, breakers, settings);
        BodyLimits limits = new BodyLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), List.of());
        Bulkheads bulkheads = new Bulkheads(new Capacity(1, 1, 1, 1, 1, 1, 1), limits, new SimpleMeterRegistry());
        return new PublishedDocuments(client, instances, bulkheads, settings, JsonMapper.shared());
    }

    private record IdCollector(List<String> ids) implements RouterFunctions.Visitor {

        @Override
        public void attributes(Map<String, Object> attributes) {
            ids.add((String) attributes.get(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void unknown(RouterFunction<?> router) {}
    }
}
