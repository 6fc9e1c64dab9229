package io.parvis.matter.filters.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.matter.filters.SavedFilters;
import io.parvis.matter.filters.SavedFiltersSuite;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
class MongoSavedFiltersIT extends SavedFiltersSuite {

    private final SavedFilters filters;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoSavedFiltersIT(SavedFilters filters, MongoOperations mongo, AskedQueries asked) {
        this.filters = filters;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void givenNoFilters() {
        mongo.remove(new Query(), "savedFilters");
    }

    @Override
    protected SavedFilters filters() {
        return filters;
    }

    @Test
    void hasAnIndexForItsList() {
        asked.forget();

        filters.list(new TestDirectory().viewer(TestDirectory.CLAIRE), PageRequest.first(20));
        filters.forgetAllOf(TestDirectory.CLAIRE);

        asked.assertIndexed(mongo, "savedFilters", "state.ownerId");
    }
}
