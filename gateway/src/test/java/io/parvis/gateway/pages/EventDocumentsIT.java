package io.parvis.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class EventDocumentsIT {

    private static final Path COMMITTED_SCHEMAS = Path.of("../platform/events/src/main/resources/schemas");
    private static final Path COMMITTED_DOCUMENT = Path.of("../docs/asyncapi.json");

    private final RunningGateway gateway = Surroundings.shared().gateway();

    @ParameterizedTest
    @MethodSource("io.parvis.events.EventCatalogue#open")
    void everySchemaIsServedToEveryone(EventType type) throws IOException {
        HttpResponse<String> response = get("/docs/schemas/" + type.name() + ".json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(Files.readString(COMMITTED_SCHEMAS.resolve(type.name() + ".json")));
    }

    @Test
    void theAsyncApiDocumentIsServedToEveryone() throws IOException {
        HttpResponse<String> response = get("/docs/asyncapi.json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readString(COMMITTED_DOCUMENT));
        assertThat(EventCatalogue.open())
                .allSatisfy(type -> assertThat(response.body()).contains(type.name()));
        assertThat(response.body()).doesNotContain("io.parvis.internal", "parvis.internal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/schemas/io.parvis.loan.opened.v1.json",
                "/docs/schemas/io.parvis.internal.note-added.v1.json",
                "/docs/schemas/",
                "/docs/schemas/..%2f..%2fapplication.yaml",
                "/docs/application.yaml"
            })
    void s53NothingElseIsServed(String path) {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> get(String path) {
        return new Browser().get(gateway.at(path));
    }
}
