package io.parvis.identity.companies.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.CompanyRegisterSuite;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoCompanyRegisterIT extends CompanyRegisterSuite {

    private final CompanyRegister companies;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoCompanyRegisterIT(CompanyRegister companies, MongoOperations mongo, AskedQueries asked) {
        this.companies = companies;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "companies");
    }

    @Override
    protected CompanyRegister companies() {
        return companies;
    }

    /** Whether a real database can answer from an index is told from what it is asked and which indexes it has. */
    @Test
    void hasIndexesForTheOrderOfTheListAndForWhatALookUpFinds() {
        asked.forget();

        companies.page(List.of("acme"), PageRequest.first(1));

        assertThat(asked.of("companies")).singleElement().satisfies(query -> {
            assertThat(query.getDocument("sort").toJson()).isEqualTo("{\"state.nameKey\": 1, \"_id\": 1}");
            assertThat(query.getDocument("filter").toJson()).contains("\"state.words\": {\"$elemMatch\"");
        });
        asked.assertIndexed(mongo, "companies");
        assertThat(Indexes.of(mongo, "companies")).contains(List.of("state.nameKey"), List.of("state.words"));
    }
}
