package io.parvis.request.intake.persistence;

import java.time.Year;
import java.util.Objects;

import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.RequestNumbers;

/** Counts requests in a document per year. */
@Repository
class MongoRequestNumbers implements RequestNumbers {

    private static final FindAndModifyOptions COUNT =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    MongoRequestNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public RequestNumber next(Year year) {
        Query counter = Query.query(Criteria.where("_id").is("requests-" + year));
        Document counted =
                mongo.findAndModify(counter, new Update().inc("count", 1L), COUNT, Document.class, "numbers");
        return RequestNumber.of(year, Objects.requireNonNull(counted).getLong("count"));
    }
}
