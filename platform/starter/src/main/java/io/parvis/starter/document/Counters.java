package io.parvis.starter.document;

import java.util.Objects;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.springframework.data.mongodb.core.MongoOperations;

/** Counts from one on in a document per name. No count is given twice; one that its taker didn't use leaves a gap. */
public final class Counters {

    private static final String COUNT = "count";
    private static final FindOneAndUpdateOptions COUNTED =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final DocumentCollection counters;

    public Counters(MongoOperations mongo) {
        this.counters = new DocumentCollection(mongo, "numbers");
    }

    /** The next count of this name, whoever else counts at the same time. */
    public long next(String name) {
        return counters.execute(collection -> Objects.requireNonNull(collection.findOneAndUpdate(
                        Filters.eq(DocumentCollection.ID, name), Updates.inc(COUNT, 1L), COUNTED)))
                .getLong(COUNT);
    }
}
