package io.parvis.starter.consumer;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.CollectionRows;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Rows;
import io.parvis.starter.document.StateMapping;

/**
 * One update decides and applies. An upsert that finds the id taken tells that the stored sequence is not smaller, or that another replica stored
 * the subject's first event at the same moment; then it is tried again.
 */
final class MongoProjection<D extends Record> implements Projection<D> {

    private static final String SEQUENCE = "sequence";
    private static final String STATE = "state";

    private static final int ATTEMPTS = 3;

    /** After an erasure no event is newer. */
    private static final long ERASED = Long.MAX_VALUE;

    private final DocumentCollection documents;
    private final StateMapping<D> states;
    private final ConsumerMetrics metrics;

    MongoProjection(DocumentCollection documents, StateMapping<D> states, ConsumerMetrics metrics) {
        this.documents = documents;
        this.states = states;
        this.metrics = metrics;
    }

    @Override
    public boolean apply(Received<?> event, D state) {
        Document newer = new Document(ID, event.subject()).append(SEQUENCE, new Document("$gte", event.sequence()));
        for (int attempt = 1; ; attempt++) {
            try {
                replaceOlder(event, state);
                return true;
            } catch (DuplicateKeyException e) {
                if (documents.findOne(newer, new Document(ID, 1)).isPresent()) {
                    metrics.duplicate(documents.name());
                    return false;
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void replaceOlder(Received<?> event, D state) {
        Document older = new Document(ID, event.subject()).append(SEQUENCE, new Document("$lt", event.sequence()));
        Bson update =
                Updates.combine(Updates.set(SEQUENCE, event.sequence()), Updates.set(STATE, states.toDocument(state)));
        documents.execute(collection -> collection.updateOne(older, update, new UpdateOptions().upsert(true)));
    }

    @Override
    public void erase(String subject) {
        Bson erased = Updates.combine(Updates.set(SEQUENCE, ERASED), Updates.unset(STATE));
        documents.execute(collection ->
                collection.updateOne(new Document(ID, subject), erased, new UpdateOptions().upsert(true)));
    }

    @Override
    public boolean isErased(String subject) {
        Document erased = new Document(ID, subject).append(SEQUENCE, ERASED);
        return documents.findOne(erased, new Document(ID, 1)).isPresent();
    }

    @Override
    public Optional<D> find(String subject) {
        return documents.findOne(new Document(ID, subject), new Document()).flatMap(this::state);
    }

    @Override
    public Optional<D> findOne(Criteria condition) {
        Document filter = documents.filter(condition);
        return documents
                .execute(collection -> Optional.ofNullable(
                        DocumentCollection.find(collection, filter).limit(1).first()))
                .flatMap(this::state);
    }

    @Override
    public List<D> findAll(Criteria condition) {
        Document filter = documents.filter(condition);
        List<Document> found = documents.execute(
                collection -> DocumentCollection.find(collection, filter).into(new ArrayList<>()));
        return found.stream().map(this::state).flatMap(Optional::stream).toList();
    }

    @Override
    public Rows rows(List<String> fields) {
        return new CollectionRows(documents, new Document(STATE, new Document("$exists", true)), fields);
    }

    private Optional<D> state(Document document) {
        return Optional.ofNullable(document.get(STATE, Document.class)).map(states::toState);
    }
}
