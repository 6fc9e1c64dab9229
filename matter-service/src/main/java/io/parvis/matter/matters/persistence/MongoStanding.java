package io.parvis.matter.matters.persistence;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Standing;

/** Where the matters of the collection {@code matters} stand. */
@Repository
class MongoStanding implements Standing {

    private final MongoOperations mongo;

    MongoStanding(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean anyIn(MatterKind kind, MatterStatus status) {
        Criteria there =
                Criteria.where("state.kind").is(kind.name()).and("state.status").is(status.code());
        return mongo.exists(new Query(there), "matters");
    }
}
