package io.parvis.testsupport.backing;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also serves a query which asks for more than its keys, beside them or in an {@code $and}. The stock one serves only
 * a query for exactly its keys, so that a version-checked update, {@code {_id, version}}, would read the whole collection.
 */
final class LookupIndex<P> extends Index<P> {

    private final Index<P> stock;

    LookupIndex(Index<P> stock, List<IndexKey> keys, boolean sparse) {
        super(stock.getName(), keys, sparse);
        this.stock = stock;
    }

    /** The rest of the query is checked on what is found. */
    @Override
    public boolean canHandle(Document query) {
        return Conditions.of(query).keySet().containsAll(keySet()) && stock.canHandle(ownPart(query));
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        return stock.getPositions(ownPart(query));
    }

    private Document ownPart(Document query) {
        Document conditions = Conditions.of(query);
        Document part = new Document();
        keys().forEach(key -> part.put(key, conditions.get(key)));
        return part;
    }

    @Override
    public @Nullable P getPosition(Document document) {
        return stock.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        stock.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, P position, MongoCollection<P> collection) {
        stock.add(document, position, collection);
    }

    @Override
    public @Nullable P remove(Document document) {
        return stock.remove(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<P> collection) {
        stock.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, P position, MongoCollection<P> collection) {
        stock.updateInPlace(before, after, position, collection);
    }

    @Override
    public long getCount() {
        return stock.getCount();
    }

    @Override
    public boolean isEmpty() {
        return stock.isEmpty();
    }

    @Override
    public boolean isUnique() {
        return stock.isUnique();
    }

    @Override
    public long getDataSize() {
        return stock.getDataSize();
    }

    @Override
    public void drop() {
        stock.drop();
    }
}
