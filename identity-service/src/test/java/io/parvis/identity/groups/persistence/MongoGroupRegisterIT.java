package io.parvis.identity.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.groups.GroupRegisterSuite;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoGroupRegisterIT extends GroupRegisterSuite {

    private final GroupRegister groups;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoGroupRegisterIT(GroupRegister groups, MongoOperations mongo, AskedQueries asked) {
        this.groups = groups;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "groups");
    }

    @Override
    protected GroupRegister groups() {
        return groups;
    }

    /** Whether a real database can answer from an index is told from what it is asked and which indexes it has. */
    @Test
    void hasIndexesForTheOrderOfTheListAndForWhatALookUpFinds() {
        asked.forget();

        groups.page(List.of("acme"), PageRequest.first(1));

        assertThat(asked.of("groups")).singleElement().satisfies(query -> {
            assertThat(query.getDocument("sort").toJson()).isEqualTo("{\"state.nameKey\": 1, \"_id\": 1}");
            assertThat(query.getDocument("filter").toJson()).contains("\"state.words\": {\"$elemMatch\"");
        });
        asked.assertIndexed(mongo, "groups");
        assertThat(Indexes.of(mongo, "groups")).contains(List.of("state.nameKey"), List.of("state.words"));
    }
}
