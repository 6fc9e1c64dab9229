package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.testsupport.architecture.Repository;

/** What is written about events for those who subscribe to them, held against the catalogue, the records and their samples. */
class PublishedEventsDocumentsTests {

    private static final Repository REPOSITORY = Repository.find();
    private static final List<DocumentedEvent> EVENTS = DocumentedEvent.all(REPOSITORY);
    private static final PublishedSchemas SCHEMAS = DocumentedEvent.schemas(REPOSITORY);

    @Test
    @Tag("documents")
    void schemasAreThoseOfTheRecordsAndCompatibleWithWhatIsPublished() {
        EVENTS.forEach(event -> SCHEMAS.agreeWith(event.type(), event.schema()));
    }

    @Test
    void everyEventHasASchemaAndEverySchemaAnEvent() {
        assertThat(SCHEMAS.names())
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.all().stream().map(EventType::name).toList());
    }

    @Test
    void samplesAreWhatTheirSchemasSay() {
        assertThat(EVENTS)
                .allSatisfy(event -> assertThat(validate(schemaOf(event.schema()), event.sample()))
                        .as(event.type().name())
                        .isEmpty());
    }

    @Test
    void samplesWithoutARequiredFieldAreNotWhatTheirSchemasSay() {
        assertThat(EVENTS).allSatisfy(event -> {
            Schema schema = schemaOf(event.schema());
            for (JsonNode field : event.schema().path("required").values()) {
                ObjectNode lacking = event.sample().deepCopy().asObject();
                lacking.remove(field.asString());
                assertThat(validate(schema, lacking))
                        .as("%s without %s", event.type().name(), field)
                        .isNotEmpty();
            }
        });
    }

    @Test
    @Tag("documents")
    void thePageOfEventsSaysWhatIsPublished() {
        GeneratedFile.at(REPOSITORY.root().resolve("docs/events.md")).agreesWith(EventsPage.of(EVENTS));
    }

    @Test
    @Tag("documents")
    void theAsyncApiDocumentSaysWhatIsPublished() {
        GeneratedFile.at(REPOSITORY.root().resolve("docs/asyncapi.json"))
                .agreesWith(Json.pretty(AsyncApiDocument.of(EVENTS)));
    }

    @Test
    void theAsyncApiDocumentIsOne() throws IOException {
        ObjectNode document = AsyncApiDocument.of(EVENTS);

        assertThat(validate(asyncApi(), document)).isEmpty();
        assertThat(document.path("channels").propertyNames())
                .contains("parvis.requests", "parvis.people")
                .doesNotContain("parvis.internal");
    }

    @Test
    void s53NoDocumentForSubscribersTellsOfWhatIsInternal() {
        assertThat(EVENTS).anyMatch(event -> !event.isOpen());
        assertThat(Json.pretty(AsyncApiDocument.of(EVENTS)))
                .doesNotContain("parvis.internal")
                .contains("io.parvis.matter.note-added.v1");
        assertThat(EventsPage.of(EVENTS))
                .doesNotContain("io.parvis.internal")
                .contains("io.parvis.matter.note-added.v1");
    }

    @Test
    void aDocumentThatIsNoneIsNoticed() throws IOException {
        ObjectNode document = AsyncApiDocument.of(EVENTS);
        document.withObject("/operations/publish.parvis.matters").put("action", "shout");

        assertThat(validate(asyncApi(), document)).isNotEmpty();
    }

    @Test
    void everyReferenceOfTheAsyncApiDocumentLeadsSomewhere() {
        ObjectNode document = AsyncApiDocument.of(EVENTS);

        Set<String> references = document.findValuesAsString("$ref").stream().collect(Collectors.toSet());
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static Schema schemaOf(ObjectNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static Schema asyncApi() throws IOException {
        try (InputStream official = PublishedEventsDocumentsTests.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(official, InputFormat.JSON);
        }
    }

    private static List<String> validate(Schema schema, JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }
}
