package io.parvis.matter.filters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.matter.filters.SavedFilters;
import io.parvis.matter.filters.SavedFiltersSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoSavedFiltersIT extends SavedFiltersSuite {

    private final SavedFilters filters;
    private final MongoOperations mongo;

    @Autowired
    MongoSavedFiltersIT(SavedFilters filters, MongoOperations mongo) {
        this.filters = filters;
        this.mongo = mongo;
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
        List<List<String>> indexes = new ArrayList<>();
        for (Document index : mongo.getCollection("savedFilters").listIndexes()) {
            indexes.add(List.copyOf(
                    Objects.requireNonNull(index.get("key", Document.class)).keySet()));
        }

        assertThat(indexes).contains(List.of("state.ownerId", "state.nameKey", "_id"));
    }
}
