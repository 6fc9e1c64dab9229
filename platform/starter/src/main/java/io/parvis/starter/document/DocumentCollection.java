package io.parvis.starter.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/**
 * A collection as the stores and projections use it: what was written is on a majority of the servers and in their journals, what is read can't
 * be rolled back, failures are Spring's {@code DataAccessException}s, and rows come in batches that the embedded server can answer.
 */
public final class DocumentCollection {

    /** The field with a document's id. */
    public static final String ID = "_id";

    private static final int BATCH = 500;
    private static final String COUNT = "count";

    private final MongoOperations mongo;
    private final QueryMapper queries;
    private final String name;

    public DocumentCollection(MongoOperations mongo, String name) {
        this.mongo = mongo;
        this.queries = new QueryMapper(mongo.getConverter());
        this.name = name;
    }

    public String name() {
        return name;
    }

    /**
     * Works with the driver's collection.
     *
     * @return what the work returned, which is never null
     * @throws org.springframework.dao.DataAccessException as Spring Data tells the driver's failures
     */
    public <T> T execute(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(
                name,
                collection -> work.apply(collection
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY))));
    }

    /** The one document that meets a filter on a unique key. */
    public Optional<Document> findOne(Document filter, Document projection) {
        return execute(collection -> Optional.ofNullable(
                find(collection, filter).projection(projection).first()));
    }

    /** A query on the driver's collection. */
    public static FindIterable<Document> find(MongoCollection<Document> collection, Document filter) {
        return collection.find(filter).batchSize(BATCH);
    }

    /**
     * A page of the documents that meet a filter.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of a list that is sorted like this
     */
    public Page<Document> page(Document filter, Document projection, SortKey sort, PageRequest request) {
        Document rest = request.cursor() == null
                ? filter
                : new Document(
                        "$and",
                        List.of(
                                filter,
                                PageCursor.decode(request.cursor(), sort).filter(sort)));
        List<Document> rows = execute(collection -> find(collection, rest)
                .projection(projection)
                .sort(order(sort))
                .limit(request.limit() + 1)
                .into(new ArrayList<>()));
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<Document> shown = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(shown, PageCursor.after(shown.getLast(), sort).encode(sort));
    }

    /** How many documents meet a filter. */
    public long count(Document filter) {
        return execute(collection -> collection.countDocuments(filter));
    }

    /** How many documents that meet a filter have each text in a field; those without it are left out. */
    public Map<String, Long> counts(Document filter, String field) {
        List<Bson> pipeline =
                List.of(Aggregates.match(filter), Aggregates.group("$" + field, Accumulators.sum(COUNT, 1)));
        Map<String, Long> counts = new TreeMap<>();
        this.<List<Document>>execute(collection ->
                        collection.aggregate(pipeline).batchSize(BATCH).into(new ArrayList<>()))
                .forEach(group -> {
                    if (group.get(ID) instanceof String text) {
                        counts.put(text, group.get(COUNT, Number.class).longValue());
                    }
                });
        return counts;
    }

    /** Goes through all documents that meet a filter, in one pass of one cursor, so that no more than a batch of them is in memory. */
    public void each(Document filter, Document projection, SortKey sort, Consumer<Document> action) {
        read(filter, projection, sort, rows -> rows.forEachRemaining(action));
    }

    /** The same for a reader who goes through them at their own pace, and is done when they return. */
    public void read(Document filter, Document projection, SortKey sort, Consumer<Iterator<Document>> reader) {
        this.<Boolean>execute(collection -> {
            try (MongoCursor<Document> rows = find(collection, filter)
                    .projection(projection)
                    .sort(order(sort))
                    .iterator()) {
                reader.accept(rows);
            }
            return true;
        });
    }

    private static Document order(SortKey sort) {
        int direction = sort.ascending() ? 1 : -1;
        return new Document(sort.field(), direction).append(ID, direction);
    }

    /** The filter for a condition, its values as they are stored. */
    public Document filter(Criteria condition) {
        return queries.getMappedObject(condition.getCriteriaObject(), (MongoPersistentEntity<?>) null);
    }

    /** The filter for one document if it also meets a condition. */
    public Document filter(String id, Criteria condition) {
        Document also = filter(condition);
        Document filter = new Document(ID, id);
        return also.isEmpty() ? filter : filter.append("$and", List.of(also));
    }

    /** Makes sure that the collection has the index. */
    public void ensure(Index index) {
        IndexOptions options = new IndexOptions()
                .name(String.join("+", index.fields()))
                .unique(index.unique())
                .sparse(index.sparse());
        this.<String>execute(collection -> collection.createIndex(Indexes.ascending(index.fields()), options));
    }
}
