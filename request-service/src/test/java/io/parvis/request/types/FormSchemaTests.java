package io.parvis.request.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FormSchemaTests {

    private static final RequestType TYPE = new RequestType(
            new RequestTypeId("type"),
            1,
            Target.LITIGATION,
            new LocalText("Disputes", "Litiges"),
            new LocalText("Case", "Contentieux"),
            new LocalText("A dispute.", "Un différend."),
            List.of(
                    new Field(
                            "subject",
                            new LocalText("Subject", "Objet"),
                            new LocalText("In one line.", "En une ligne."),
                            true,
                            new FieldKind.Text(200, false)),
                    new Field(
                            "description",
                            new LocalText("Description", "Description"),
                            null,
                            true,
                            new FieldKind.Text(10_000, true)),
                    new Field("deadline", new LocalText("Deadline", "Échéance"), null, false, new FieldKind.Day()),
                    new Field(
                            "side",
                            new LocalText("Side", "Position"),
                            null,
                            false,
                            new FieldKind.Choice(List.of(
                                    new FieldKind.Option("CLAIMANT", new LocalText("Claimant", "Demandeur")))))));

    @Test
    void describesAFormInItsReadersLanguage() {
        assertThat(FormSchema.of(TYPE, Locale.FRENCH))
                .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                .containsEntry("title", "Contentieux")
                .containsEntry("description", "Un différend.")
                .containsEntry("type", "object")
                .containsEntry("required", List.of("subject", "description"))
                .containsEntry("additionalProperties", false);
        assertThat(property("side", Locale.FRENCH)).containsEntry("title", "Position");
        assertThat(property("side", Locale.GERMAN)).containsEntry("title", "Side");
    }

    @Test
    void keepsTheOrderOfTheForm() {
        assertThat(properties(Locale.ENGLISH).keySet()).containsExactly("subject", "description", "deadline", "side");
    }

    @Test
    void limitsTextsAndAsksForMoreThanBlanks() {
        assertThat(property("subject", Locale.ENGLISH))
                .containsEntry("type", "string")
                .containsEntry("description", "In one line.")
                .containsEntry("maxLength", 200)
                .containsEntry("x-multiline", false)
                .containsEntry("pattern", "\\S");
        assertThat(property("description", Locale.ENGLISH))
                .containsEntry("maxLength", 10_000)
                .containsEntry("x-multiline", true)
                .doesNotContainKey("description");
    }

    @Test
    void tellsDaysAndOptions() {
        assertThat(property("deadline", Locale.ENGLISH))
                .containsEntry("format", "date")
                .doesNotContainKey("pattern");
        assertThat(property("side", Locale.ENGLISH))
                .containsEntry("oneOf", List.of(Map.of("const", "CLAIMANT", "title", "Claimant")));
    }

    private static Map<String, Object> property(String name, Locale language) {
        return object(properties(language).get(name));
    }

    private static Map<String, Object> properties(Locale language) {
        return object(FormSchema.of(TYPE, language).get("properties"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }
}
