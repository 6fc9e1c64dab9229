package io.parvis.faults.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldsTests {

    @Test
    void readsADocumentAndAnEventAlike() {
        Document document = new Document("name", "Ada")
                .append("roles", List.of("ADMIN", "LAWYER"))
                .append("manager", null);
        String event = "{\"name\":\"Ada\",\"roles\":[\"ADMIN\",\"LAWYER\"],\"company\":null}";

        assertThat(Fields.of(document))
                .isEqualTo(Fields.of(new JsonMapper().readTree(event)))
                .containsEntry("name", "Ada")
                .containsEntry("roles", "ADMIN,LAWYER")
                .hasSize(2);
    }

    @Test
    void tellsDifferentStatesApart() {
        assertThat(Fields.of(new Document("name", "Ada"))).isNotEqualTo(Fields.of(new Document("name", "Eve")));
        assertThat(Fields.of(new Document("name", "Ada"))).isNotEqualTo(Fields.of(new Document()));
    }
}
