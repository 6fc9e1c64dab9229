package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergedDocumentTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MergedDocument merged = new MergedDocument(JSON);

    @Test
    void keepsWhatSeveralServicesNameAlikeApart() {
        merged.add(Service.REQUEST, document("/api/portal/requests", "\"integer\""));
        merged.add(Service.MATTER, document("/api/portal/matters", "\"string\""));

        JsonNode document = merged.document();
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("paths").propertyNames())
                .containsExactly("/api/portal/requests", "/api/portal/matters");
        assertThat(document.at("/paths/~1api~1portal~1matters/get/operationId").asString())
                .isEqualTo("matter.list");
        assertThat(document.at("/components/schemas/request.View/properties/id/type")
                        .asString())
                .isEqualTo("integer");
        assertThat(document.at("/components/schemas/matter.View/properties/id/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void leadsEveryReferenceToItsComponent() {
        merged.add(Service.REQUEST, document("/api/portal/requests", "\"integer\""));
        merged.add(Service.MATTER, document("/api/portal/matters", "\"string\""));

        assertThat(merged.document().findValuesAsString("$ref"))
                .hasSize(8)
                .contains("#/components/schemas/matter.View", "#/components/schemas/Problem")
                .allSatisfy(reference -> assertThat(
                                merged.document().at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        assertThat(merged.document()
                        .at("/components/schemas/matter.Page/discriminator/mapping/short")
                        .asString())
                .isEqualTo("#/components/schemas/matter.View");
    }

    @Test
    void holdsOnceWhatAllShare() {
        merged.add(Service.REQUEST, document("/api/portal/requests", "\"integer\""));
        merged.add(Service.MATTER, document("/api/portal/matters", "\"string\""));

        assertThat(merged.document().at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Problem", "request.View", "request.Page", "matter.View", "matter.Page");
        assertThat(merged.document().at("/components/securitySchemes").propertyNames())
                .containsExactly("bearer");
        assertThat(merged.document()
                        .path("tags")
                        .valueStream()
                        .map(tag -> tag.path("name").asString()))
                .containsExactly("In the portal");
    }

    @Test
    void namesThoseThatAreLeftOut() {
        merged.add(Service.MATTER, document("/api/portal/matters", "\"string\""));
        merged.leaveOut(Service.CONTRACT);

        assertThat(merged.document().path("x-unavailable").toString()).isEqualTo("[\"contract-service\"]");
    }

    private static ObjectNode document(String path, String typeOfId) {
        return (ObjectNode) JSON.readTree("""
            {"openapi": "3.1.0", "tags": [{"name": "In the portal", "description": "What clients see"}],
             "paths": {"%s": {"get": {"operationId": "list", "security": [{"bearer": []}], "responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}},
               "default": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {
               "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
               "schemas": {
                 "Problem": {"type": "object"},
                 "View": {"type": "object", "properties": {"id": {"type": %s}}},
                 "Page": {"oneOf": [{"$ref": "#/components/schemas/View"}, {"$ref": "#/components/schemas/View"}],
                          "discriminator": {"propertyName": "kind", "mapping": {"short": "#/components/schemas/View"}}}}}}\
            """.formatted(path, typeOfId));
    }
}
