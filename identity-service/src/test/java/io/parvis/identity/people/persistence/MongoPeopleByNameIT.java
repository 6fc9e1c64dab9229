package io.parvis.identity.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.identity.people.PeopleByName;
import io.parvis.identity.people.PeopleByNameSuite;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** The look-ups on the database; whether a real one can answer from an index is told from what it is asked and which indexes it has. */
@ParvisServiceTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoPeopleByNameIT extends PeopleByNameSuite {

    private static final String BY_NAME = "{\"state.nameKey\": 1, \"_id\": 1}";

    private final PeopleRegister people;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoPeopleByNameIT(PeopleRegister people, MongoOperations mongo, AskedQueries asked) {
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

    /** Equality on the company, then the sort key, then the id: such an index gives the rows in their order, whatever else is asked. */
    @Test
    void s60HasAnIndexForTheClientsOfACompanyInTheOrderOfTheirNames() {
        PeopleByName colleagues =
                new PeopleByName(PersonKind.CLIENT, true, List.of(ACME), List.of(), List.of(new PersonId("paul")));
        asked.forget();

        var first = people.byName(colleagues, PageRequest.first(1));
        people.byName(colleagues, new PageRequest(1, first.nextCursor()));

        assertThat(asked.of("people")).hasSize(2).allSatisfy(query -> {
            assertThat(query.getDocument("sort").toJson()).isEqualTo(BY_NAME);
            assertThat(query.getDocument("filter").toJson())
                    .contains("\"state.client.companyId\": {\"$in\": [\"acme\"]}");
        });
        assertThat(asked.of("people").getLast().getDocument("filter").toJson())
                .as("the next page begins in the midst of the index")
                .contains("{\"state.nameKey\": {\"$gte\": ");
        assertThat(Indexes.of(mongo, "people")).contains(List.of("state.client.companyId", "state.nameKey", "_id"));
    }

    @Test
    void hasIndexesForOneSideInTheOrderOfNamesAndForWordsOfThem() {
        asked.forget();

        people.byName(new PeopleByName(PersonKind.MEMBER, true, null, List.of("leo"), List.of()), PageRequest.first(1));

        assertThat(asked.of("people")).singleElement().satisfies(query -> {
            assertThat(query.getDocument("sort").toJson()).isEqualTo(BY_NAME);
            assertThat(query.getDocument("filter").toJson())
                    .contains("\"state.kind\": \"MEMBER\"", "\"state.nameWords\": {\"$elemMatch\"");
        });
        assertThat(Indexes.of(mongo, "people"))
                .contains(List.of("state.kind", "state.nameKey", "_id"), List.of("state.kind", "state.nameWords"));
    }
}
