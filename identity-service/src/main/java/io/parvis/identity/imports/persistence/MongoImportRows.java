package io.parvis.identity.imports.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import io.parvis.identity.imports.Column;
import io.parvis.identity.imports.ImportRow;
import io.parvis.identity.imports.ImportRows;
import io.parvis.identity.imports.RowCounts;
import io.parvis.identity.imports.RowState;
import io.parvis.identity.imports.TableId;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Rows in their collection. */
record MongoImportRows(DocumentCollection documents) implements ImportRows {

    private static final int BATCH = 100;
    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    private static final UpdateOptions UNLESS_THERE = new UpdateOptions().upsert(true);

    @Override
    public void add(List<ImportRow> rows, Instant at) {
        List<UpdateOneModel<Document>> writes = rows.stream()
                .map(row -> new UpdateOneModel<Document>(
                        Filters.eq(DocumentCollection.ID, RowDocuments.id(row)),
                        new Document("$setOnInsert", withoutId(RowDocuments.toDocument(row, at))),
                        UNLESS_THERE))
                .toList();
        documents.execute(collection -> collection.bulkWrite(writes));
    }

    private static Document withoutId(Document document) {
        document.remove(DocumentCollection.ID);
        return document;
    }

    @Override
    public void settle(ImportRow row, RowState before) {
        Bson unsettled = Filters.and(
                Filters.eq(DocumentCollection.ID, RowDocuments.id(row)), Filters.eq(RowDocuments.STATE, before.name()));
        Bson outcome = Updates.combine(
                Updates.set(RowDocuments.STATE, row.state().name()),
                Updates.set(RowDocuments.PROBLEMS, RowDocuments.problems(row)),
                Updates.set(RowDocuments.RESULT, row.result()));
        documents.execute(collection -> collection.updateOne(unsettled, outcome));
    }

    @Override
    public int countFailure(ImportRow row) {
        return documents.execute(collection -> Optional.ofNullable(collection.findOneAndUpdate(
                        Filters.eq(DocumentCollection.ID, RowDocuments.id(row)),
                        Updates.inc(RowDocuments.FAILURES, 1),
                        AFTERWARDS))
                .map(counted -> counted.getInteger(RowDocuments.FAILURES))
                .orElse(0));
    }

    @Override
    public List<ImportRow> next(TableId table, RowState state, int most) {
        Document filter = of(table).append(RowDocuments.STATE, state.name());
        return documents.execute(collection -> DocumentCollection.find(collection, filter)
                .sort(Sorts.ascending(RowDocuments.NUMBER))
                .limit(most)
                .map(RowDocuments::toRow)
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<ImportRow> above(ImportRow row, Column column, String key) {
        Document filter = of(row.table())
                .append(RowDocuments.key(column), key)
                .append(RowDocuments.NUMBER, new Document("$lt", row.number()));
        return documents.execute(collection -> Optional.ofNullable(DocumentCollection.find(collection, filter)
                        .sort(Sorts.ascending(RowDocuments.NUMBER))
                        .first())
                .map(RowDocuments::toRow));
    }

    @Override
    public Page<ImportRow> page(TableId table, Set<RowState> states, PageRequest request) {
        List<String> names = states.stream().map(RowState::name).toList();
        Document filter = of(table).append(RowDocuments.STATE, new Document("$in", names));
        return documents
                .page(filter, new Document(), SortKey.ascending(RowDocuments.NUMBER), request)
                .map(RowDocuments::toRow);
    }

    @Override
    public RowCounts count(TableId table) {
        List<Bson> pipeline = List.of(
                Aggregates.match(of(table)), Aggregates.group("$" + RowDocuments.STATE, Accumulators.sum("rows", 1)));
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        documents
                .execute(collection ->
                        collection.aggregate(pipeline).batchSize(BATCH).into(new ArrayList<>()))
                .forEach(group -> counts.put(
                        RowState.valueOf(group.getString(DocumentCollection.ID)),
                        group.get("rows", Number.class).longValue()));
        return new RowCounts(counts);
    }

    @Override
    public void forget(TableId table) {
        documents.execute(collection -> collection.deleteMany(of(table)));
    }

    @Override
    public void forgetBefore(Instant instant) {
        documents.execute(collection -> collection.deleteMany(Filters.lt(RowDocuments.AT, Date.from(instant))));
    }

    private static Document of(TableId table) {
        return new Document(RowDocuments.TABLE, table.value());
    }
}
