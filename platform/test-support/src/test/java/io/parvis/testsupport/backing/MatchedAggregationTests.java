package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MatchedAggregationTests {

    private static final Document CHOSEN = new Document("due", new Document("$exists", true));
    private static final Document COUNTED = new Document("_id", null).append("documents", new Document("$sum", 1));

    private final MongoDatabase database = mock();
    private final MongoCollection<?> people = mock();

    @BeforeEach
    void twoAreChosen() {
        Mockito.<MongoCollection<?>>when(database.resolveCollection("people", false))
                .thenReturn(people);
        when(people.getFullName()).thenReturn("identity.people");
        when(people.handleQueryAsStream(CHOSEN)).thenReturn(Stream.of(new Document("_id", 1), new Document("_id", 2)));
    }

    @Test
    void asksForWhatIsChosenInsteadOfReadingAll() {
        Document answer = answer(new Document("$match", CHOSEN), new Document("$group", COUNTED))
                .orElseThrow();

        assertThat(((Document) answer.get("cursor")).get("firstBatch"))
                .isEqualTo(List.of(new Document("_id", null).append("documents", 2)));
        verify(people, never()).queryAllAsStream();
    }

    @Test
    void leavesTheRestToTheServer() {
        assertThat(answer(new Document("$group", COUNTED))).isEmpty();
        assertThat(answer(new Document("$match", CHOSEN), new Document("$out", "elsewhere")))
                .isEmpty();
        assertThat(MatchedAggregation.answer(database, new Document("find", "people"), null, NoopOplog.get()))
                .isEmpty();
    }

    private Optional<Document> answer(Document... pipeline) {
        Document command = new Document("aggregate", "people")
                .append("pipeline", List.of(pipeline))
                .append("cursor", new Document());
        return MatchedAggregation.answer(database, command, null, NoopOplog.get());
    }
}
