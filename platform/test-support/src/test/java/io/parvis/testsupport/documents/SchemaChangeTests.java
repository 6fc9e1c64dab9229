package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SchemaChangeTests {

    private static final String RELEASED = """
        {"title": "io.parvis.loan.opened.v1", "description": "A loan was opened.", "type": "object",
         "properties": {
           "loanId": {"type": "string"},
           "pages": {"type": "integer", "description": "how many"},
           "until": {"type": "string", "format": "date-time"},
           "shelf": {"type": "object", "properties": {"room": {"type": "string"}}, "required": ["room"]},
           "words": {"type": "array", "items": {"type": "string"}}},
         "required": ["loanId", "pages", "shelf"]}\
        """;

    @Test
    void letsTextsChangeAndOptionalFieldsCome() {
        String next = RELEASED.replace("A loan was opened.", "Somebody opened a loan.")
                .replace("how many", "how many there are")
                .replace("\"words\"", "\"note\": {\"type\": \"string\"}, \"words\"");

        assertThat(next).isNotEqualTo(RELEASED);
        assertThat(breaking(next)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "pages": {"type": "integer", "description": "how many"}, |            | data.pages would be gone
        {"type": "integer" | {"type": "string" | data.pages had type "integer" and would have "string"
        , "format": "date-time" |  | data.until had format "date-time" and would have none
        ["loanId", "pages", "shelf"] | ["loanId", "shelf"] | data.pages was always there and would be optional
        ["loanId", "pages", "shelf"] | ["loanId", "pages", "shelf", "until"] | data.until was optional and would be required
        "room": {"type": "string"} | "room": {"type": "integer"} | data.shelf.room had type "string" and would have "integer"
        "items": {"type": "string"} | "items": {"type": "integer"} | data.words[] had type "string" and would have "integer"
        """)
    void tellsWhatBreaks(String released, String next, String broken) {
        assertThat(RELEASED).contains(released);

        assertThat(breaking(RELEASED.replace(released, next == null ? "" : next)))
                .containsExactly(broken);
    }

    @Test
    void tellsThatANewFieldMustNotBeRequired() {
        String next = RELEASED.replace("\"words\"", "\"note\": {\"type\": \"string\"}, \"words\"")
                .replace("\"loanId\", ", "\"loanId\", \"note\", ");

        assertThat(breaking(next)).containsExactly("data.note would be new and required");
    }

    @Test
    void tellsThatAnotherRuleWouldCome() {
        assertThat(breaking(RELEASED.replace("\"type\": \"integer\"", "\"type\": \"integer\", \"maximum\": 9")))
                .containsExactly("data.pages had maximum none and would have 9");
    }

    private static List<String> breaking(String next) {
        JsonNode released = Json.parse(RELEASED);
        return SchemaChange.breaking(released, Json.parse(next));
    }
}
