package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void areThoseBesideEachOtherAndThoseThatMustHoldTogether() {
        Document query = new Document("_id", "claire")
                .append(
                        "$and",
                        List.of(
                                new Document("version", 3),
                                new Document("$and", List.of(new Document("name", "Claire")))));

        assertThat(Conditions.of(query))
                .isEqualTo(new Document("_id", "claire").append("version", 3).append("name", "Claire"));
    }

    @Test
    void keepAnAlternativeWhole() {
        Document query = new Document("$or", List.of(new Document("_id", "claire"), new Document("_id", "otto")));

        assertThat(Conditions.of(query)).isEqualTo(query);
    }

    @Test
    void areTheFirstOnesOfAField() {
        Document query = new Document("$and", List.of(new Document("version", 3), new Document("version", 4)));

        assertThat(Conditions.of(query)).isEqualTo(new Document("version", 3));
    }
}
