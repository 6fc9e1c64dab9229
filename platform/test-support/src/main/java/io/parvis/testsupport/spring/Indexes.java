package io.parvis.testsupport.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a collection has indexes on. */
public final class Indexes {

    private Indexes() {}

    /** The fields of each index. */
    public static List<List<String>> of(MongoOperations mongo, String collection) {
        List<List<String>> indexes = new ArrayList<>();
        for (Document index : mongo.getCollection(collection).listIndexes().batchSize(50)) {
            indexes.add(List.copyOf(
                    Objects.requireNonNull(index.get("key", Document.class)).keySet()));
        }
        return indexes;
    }
}
