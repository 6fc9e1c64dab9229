package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventType;
import io.parvis.events.EventType.Channel;

class PublishedSchemasTests {

    private static final String NAME = "io.parvis.loan.opened.v1";

    record Released(String loanId, @Nullable String shelf) {}

    record WithAnOptionalField(
            String loanId, @Nullable String shelf, @Nullable String room) {}

    record WithoutAField(String loanId) {}

    record WithARequiredField(String loanId, @Nullable String shelf, String room) {}

    @TempDir
    Path folder;

    @BeforeEach
    void givenAPublishedSchema() {
        agree(Released.class, true);
    }

    @Test
    void whatIsPublishedAgreesWithItself() {
        agree(Released.class, false);
    }

    @Test
    void aCompatibleChangeIsWrittenByTheCommand() {
        assertThatThrownBy(() -> agree(WithAnOptionalField.class, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not what the code says")
                .hasMessageContaining(GeneratedFile.COMMAND);

        agree(WithAnOptionalField.class, true);
        agree(WithAnOptionalField.class, false);
    }

    @Test
    void noCommandWritesAnIncompatibleChange() {
        assertThatThrownBy(() -> agree(WithoutAField.class, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("data.shelf would be gone")
                .hasMessageContaining("publish a new version");
        assertThatThrownBy(() -> agree(WithARequiredField.class, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("data.room would be new and required");
        agree(Released.class, false);
        assertThat(new PublishedSchemas(folder).names()).containsExactly(NAME);
    }

    @Test
    void aMissingSchemaIsNoticed() {
        EventType other = new EventType("io.parvis.loan.closed.v1", "parvis.loans", Released.class, Channel.FACTS);

        assertThatThrownBy(() -> new PublishedSchemas(folder).agreeWith(other, schema(other)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.parvis.loan.closed.v1.json is not what the code says");
    }

    private void agree(Class<? extends Record> payload, boolean writing) {
        EventType type = new EventType(NAME, "parvis.loans", payload, Channel.FACTS);
        new PublishedSchemas(folder)
                .agree(new GeneratedFile(folder.resolve(NAME + ".json"), writing), type, schema(type));
    }

    private static ObjectNode schema(EventType type) {
        return EventSchema.of(type, PayloadDescription.parse("/** A loan was opened. */ record Loan() {}", "Loan"));
    }
}
