package io.parvis.starter.numbers;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Objects;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.document.DocumentCollection;

/** Counts in a document for each series and year of the collection {@code numbers}. */
final class MongoNumbers implements Numbers {

    private static final String COUNT = "count";
    private static final FindOneAndUpdateOptions COUNTED =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final DocumentCollection counts;

    MongoNumbers(MongoOperations mongo) {
        this.counts = new DocumentCollection(mongo, "numbers");
    }

    @Override
    public String next(NumberSeries series, Instant at) {
        Year year = Year.from(at.atOffset(ZoneOffset.UTC));
        return series.number(year, count(series.name() + "-" + year));
    }

    private long count(String id) {
        return counts.execute(collection -> Objects.requireNonNull(collection.findOneAndUpdate(
                        Filters.eq(DocumentCollection.ID, id), Updates.inc(COUNT, 1L), COUNTED)))
                .getLong(COUNT);
    }
}
