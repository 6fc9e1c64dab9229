package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import io.parvis.request.intake.AttachedDrafts;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/** Drafts with files in the collection {@code attached-drafts}, by the draft's id. */
@Repository
class MongoAttachedDrafts implements AttachedDrafts {

    private static final String AUTHOR = "author";
    private static final String AT = "at";

    private final DocumentCollection drafts;

    MongoAttachedDrafts(MongoOperations mongo, DeclaredIndexes indexes) {
        this.drafts = new DocumentCollection(mongo, "attached-drafts");
        indexes.declare(drafts, Index.on(AT, DocumentCollection.ID));
    }

    @Override
    public void remember(Attached sent) {
        Bson latest =
                Updates.combine(Updates.set(AUTHOR, sent.author().value()), Updates.max(AT, Date.from(sent.at())));
        drafts.execute(collection -> collection.updateOne(
                Filters.eq(DocumentCollection.ID, sent.id().value()), latest, new UpdateOptions().upsert(true)));
    }

    @Override
    public void each(Instant before, Consumer<Attached> action) {
        drafts.each(
                new Document(AT, new Document("$lt", Date.from(before))),
                new Document(),
                SortKey.ascending(AT),
                draft -> action.accept(new Attached(
                        new RequestId(draft.getString(DocumentCollection.ID)),
                        new Actor(draft.getString(AUTHOR)),
                        draft.getDate(AT).toInstant())));
    }

    @Override
    public void forget(Attached draft) {
        Bson same = Filters.and(
                Filters.eq(DocumentCollection.ID, draft.id().value()), Filters.eq(AT, Date.from(draft.at())));
        drafts.execute(collection -> collection.deleteOne(same));
    }
}
