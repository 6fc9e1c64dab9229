package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

class LookupIndexTests {

    private static final List<IndexKey> KEYS = List.of(new IndexKey("_id", true));

    private final LookupIndex<Integer> index =
            new LookupIndex<>(new MemoryUniqueIndex("_id_", KEYS, false), KEYS, false);

    @Test
    void servesAQueryForMoreThanItsKeys() {
        assertThat(List.of(
                        new Document("_id", "claire"),
                        new Document("_id", "claire").append("version", 3),
                        new Document("$and", List.of(new Document("_id", "claire"), new Document("version", 3)))))
                .allMatch(index::canHandle);
    }

    @Test
    void servesNoQueryWithoutThem() {
        assertThat(List.of(
                        new Document(),
                        new Document("version", 3),
                        new Document("$or", List.of(new Document("_id", "claire"), new Document("version", 3)))))
                .noneMatch(index::canHandle);
    }
}
