package io.parvis.identity.imports.persistence;

import java.time.Instant;
import java.util.Date;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;

import io.parvis.identity.imports.Shift;
import io.parvis.starter.document.DocumentCollection;

/** The turn as the one document of a collection, taken over by a compare-and-set. */
record MongoShift(DocumentCollection documents) implements Shift {

    private static final String THE_TURN = "turn";
    private static final String WORKER = "worker";
    private static final String UNTIL = "until";
    private static final Bson ONLY = Filters.eq(DocumentCollection.ID, THE_TURN);

    @Override
    public boolean take(String worker, Instant now, Instant until) {
        Bson free = Filters.and(ONLY, Filters.or(Filters.eq(WORKER, worker), Filters.lte(UNTIL, Date.from(now))));
        Bson mine = Updates.combine(Updates.set(WORKER, worker), Updates.set(UNTIL, Date.from(until)));
        boolean taken =
                documents.execute(collection -> collection.updateOne(free, mine).getMatchedCount() == 1);
        return taken || begin(worker, until);
    }

    /** The first turn ever, unless there has been one. */
    private boolean begin(String worker, Instant until) {
        if (documents
                .findOne(new Document(DocumentCollection.ID, THE_TURN), new Document())
                .isPresent()) {
            return false;
        }
        Document first = new Document(DocumentCollection.ID, THE_TURN)
                .append(WORKER, worker)
                .append(UNTIL, Date.from(until));
        try {
            documents.execute(collection -> collection.insertOne(first));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public void leave(String worker) {
        Bson mine = Filters.and(ONLY, Filters.eq(WORKER, worker));
        documents.execute(collection -> collection.deleteOne(mine));
    }
}
