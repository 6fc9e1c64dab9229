package io.parvis.testsupport.spring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.testsupport.spring.sample.SampleService;

@SpringBootTest(classes = SampleService.class, properties = "spring.application.name=matter-service")
@WithBackingServices
@Import(AskedQueries.class)
class AskedQueriesIT {

    private final MongoOperations mongo;
    private final AskedQueries asked;
    private final DocumentCollection books;

    @Autowired
    AskedQueriesIT(MongoOperations mongo, AskedQueries asked) {
        this.mongo = mongo;
        this.asked = asked;
        this.books = new DocumentCollection(mongo, "books");
    }

    @BeforeEach
    void givenAListThatIsAskedFor() {
        mongo.dropCollection("books");
        asked.forget();
        books.page(
                new Document("state.kind", "NOVEL").append("state.pages", new Document("$gte", 100)),
                new Document(),
                SortKey.descending("state.title"),
                PageRequest.first(20));
    }

    @Test
    void seesTheIndexOfAList() {
        books.ensure(Index.on("state.kind", "state.title", "_id"));

        assertThatNoException().isThrownBy(() -> asked.assertIndexed(mongo, "books", "state.kind"));
    }

    @Test
    void missesAnIndexThatEndsBeforeTheId() {
        books.ensure(Index.on("state.kind", "state.title"));

        assertMisses("state.kind");
    }

    @Test
    void missesAnIndexThatHasMoreBeforeTheOrder() {
        books.ensure(Index.on("state.kind", "state.pages", "state.title", "_id"));

        assertMisses("state.kind");
    }

    @Test
    void missesTheFieldThatTheListDoesNotSayEqualToAnything() {
        books.ensure(Index.on("state.pages", "state.title", "_id"));

        assertMisses("state.pages");
    }

    @Test
    void missesAListThatNobodyAskedFor() {
        books.ensure(Index.on("state.kind", "state.title", "_id"));
        asked.forget();

        assertMisses("state.kind");
    }

    private void assertMisses(String equal) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> asked.assertIndexed(mongo, "books", equal));
    }
}
