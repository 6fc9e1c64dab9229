package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

class SecondaryIndexTests {

    private final SecondaryIndex<String> index =
            new SecondaryIndex<>("due+name", List.of(new IndexKey("due", true), new IndexKey("name", true)));

    @Test
    void servesValuesRangesAndPresenceOfItsFirstField() {
        assertThat(List.of(
                        new Document("due", 3),
                        new Document("due", new Document("$lte", 3)),
                        new Document("due", new Document("$exists", true)),
                        new Document("name", "Claire").append("$and", List.of(new Document("due", 3)))))
                .allMatch(index::canHandle);
    }

    @Test
    void servesNothingThatAMissingFieldMeetsToo() {
        assertThat(List.of(
                        new Document(),
                        new Document("name", "Claire"),
                        new Document("due", null),
                        new Document("due", new Document("$exists", false)),
                        new Document("due", new Document("$ne", 3)),
                        new Document("due", new Document("$lte", null)),
                        new Document("$or", List.of(new Document("due", 3)))))
                .noneMatch(index::canHandle);
    }
}
