package io.parvis.benchmarks.journey;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;

/** Whether a document is in a collection, asked by its id with the driver: the cheapest look that there is, and the same on each road. */
record Look(MongoCollection<Document> documents) {

    private static final String ID = "_id";

    Look {
        documents = documents.withReadConcern(ReadConcern.MAJORITY);
    }

    boolean sees(String id) {
        return documents
                        .find(Filters.eq(ID, id))
                        .projection(Projections.include(ID))
                        .batchSize(1)
                        .first()
                != null;
    }
}
