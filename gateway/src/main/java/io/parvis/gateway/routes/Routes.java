package io.parvis.gateway.routes;

import java.net.URI;
import java.util.Arrays;

import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One route to each service for its paths, and one for its OpenAPI document; and one for the document of all. A route ends at the
 * service's name; at which address, is decided for each request.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> routesToServices(PublishedDocuments documents) {
        return Arrays.stream(Service.values())
                .map(service -> to(service).and(document(service, documents)))
                .reduce(documentOfAll(documents), RouterFunction::and);
    }

    static RouterFunction<ServerResponse> to(Service service) {
        String name = service.applicationName();
        return GatewayRouterFunctions.route(name)
                .route(GatewayRequestPredicates.path(service.paths().toArray(String[]::new)), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(URI.create("http://" + name)))
                .build();
    }

    static RouterFunction<ServerResponse> documentOfAll(PublishedDocuments documents) {
        return GatewayRouterFunctions.route("docs")
                .GET("/docs/openapi.json", _ -> documents.ofAll())
                .build();
    }

    static RouterFunction<ServerResponse> document(Service service, PublishedDocuments documents) {
        return GatewayRouterFunctions.route(service.applicationName() + "-docs")
                .GET("/docs/" + service.applicationName(), request -> documents.of(service))
                .build();
    }
}
