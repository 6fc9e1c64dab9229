package io.parvis.testsupport.backing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;

/**
 * An aggregation that begins by choosing documents. The stock server reads the whole collection for it; here the choice is a query, which an
 * index may serve, and the server does the rest.
 */
final class MatchedAggregation {

    private static final String MATCH = "$match";

    /** Stages that need nothing but the documents before them. */
    private static final Set<String> PLAIN =
            Set.of("$addFields", "$group", "$limit", MATCH, "$project", "$skip", "$sort");

    private MatchedAggregation() {}

    /** The answer to a command, unless it is another command or needs more than chosen documents. */
    static Optional<Document> answer(
            MongoDatabase database, Document command, DatabaseResolver databases, Oplog oplog) {
        if (!(command.get("aggregate") instanceof String name)) {
            return Optional.empty();
        }
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        MongoCollection<?> collection = database.resolveCollection(name, false);
        if (collection == null || pipeline.isEmpty() || !pipeline.stream().allMatch(MatchedAggregation::isPlain)) {
            return Optional.empty();
        }
        if (!(pipeline.getFirst().get(MATCH) instanceof Document chosen)) {
            return Optional.empty();
        }
        List<Document> rest = pipeline.subList(1, pipeline.size());
        Aggregation aggregation = Aggregation.fromPipeline(rest, databases, database, collection, oplog);
        aggregation.validate(command);
        return Optional.of(
                found(collection.getFullName(), aggregation.runStages(collection.handleQueryAsStream(chosen))));
    }

    private static boolean isPlain(Document stage) {
        return PLAIN.containsAll(stage.keySet());
    }

    private static Document found(String namespace, List<Document> documents) {
        return new Document(
                        "cursor", new Document("id", 0L).append("ns", namespace).append("firstBatch", documents))
                .append("ok", 1.0);
    }
}
