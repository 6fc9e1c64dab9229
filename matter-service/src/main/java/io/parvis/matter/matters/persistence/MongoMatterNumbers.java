package io.parvis.matter.matters.persistence;

import java.time.Year;
import java.util.Objects;

import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterNumbers;

/** Counts matters in a document per year. */
@Repository
class MongoMatterNumbers implements MatterNumbers {

    private static final FindAndModifyOptions COUNT =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    MongoMatterNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public MatterNumber next(Year year) {
        Query counter = Query.query(Criteria.where("_id").is("matters-" + year));
        Document counted =
                mongo.findAndModify(counter, new Update().inc("count", 1L), COUNT, Document.class, "numbers");
        return MatterNumber.of(year, Objects.requireNonNull(counted).getLong("count"));
    }
}
