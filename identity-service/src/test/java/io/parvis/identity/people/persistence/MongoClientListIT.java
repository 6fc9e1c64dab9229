package io.parvis.identity.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.people.ClientFilter;
import io.parvis.identity.people.ClientListSuite;
import io.parvis.identity.people.ClientOrder;
import io.parvis.identity.people.ClientSearch;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** The list on the database; whether a real one can answer from an index is told from what it is asked and which indexes it has. */
@ParvisServiceTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoClientListIT extends ClientListSuite {

    private final PeopleRegister people;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoClientListIT(PeopleRegister people, MongoOperations mongo, AskedQueries asked) {
        this.people = people;
        this.mongo = mongo;
        this.asked = asked;
    }

    @Override
    protected PeopleRegister people() {
        return people;
    }

    @Override
    protected void forgetAll() {
        mongo.remove(new Query(), "people");
    }

    static Stream<ClientOrder> orders() {
        return Stream.of(ClientOrder.Key.values())
                .flatMap(key -> Stream.of(new ClientOrder(key, true), new ClientOrder(key, false)));
    }

    /** Equality on the side, then the sort key, then the id: such an index gives the rows in their order, whatever else is filtered. */
    @ParameterizedTest
    @MethodSource("orders")
    void s13HasAnIndexForEachOrderThatItsPagesAndExportsCanUse(ClientOrder order) {
        ClientSearch search = new ClientSearch(ClientFilter.ALL, order);
        String field = ClientQueries.sort(order).field();
        int direction = order.ascending() ? 1 : -1;
        asked.forget();

        var first = people.clients(search, PageRequest.first(1));
        people.clients(search, new PageRequest(1, first.nextCursor()));
        people.eachClient(search, _ -> {});

        assertThat(asked.of("people")).hasSize(3).allSatisfy(query -> {
            assertThat(query.getDocument("sort").toJson())
                    .isEqualTo("{\"%s\": %d, \"_id\": %d}".formatted(field, direction, direction));
        });
        assertThat(asked.of("people").get(1).getDocument("filter").toJson())
                .as("the next page begins in the midst of the index")
                .contains("{\"%s\": {\"%s\": ".formatted(field, order.ascending() ? "$gte" : "$lte"));
        asked.assertIndexed(mongo, "people", "state.kind");
    }

    @Test
    void s13HasIndexesForWhatSelectsFew() {
        assertThat(Indexes.of(mongo, "people"))
                .contains(
                        List.of("state.kind", "state.words"),
                        List.of("state.client.companyId", "state.nameKey", "_id"));
    }
}
