package io.parvis.gateway.routes;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Surroundings;
import io.parvis.testsupport.documents.ServiceCanvas;

class GatewayCanvasIT {

    @Test
    @Tag("documents")
    void theGatewayIsOnItsCanvas() {
        List<List<String>> routes = Arrays.stream(Service.values())
                .flatMap(service ->
                        service.paths().stream().map(path -> List.of("`" + path + "`", service.applicationName())))
                .toList();

        ServiceCanvas.of(Surroundings.shared().gateway().context())
                .with("Routes", List.of("addresses", "lead to"), routes)
                .check();
    }
}
