package io.parvis.identity.invitations.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.invitations.PasswordAttempt;
import io.parvis.identity.invitations.PasswordAttempts;
import io.parvis.starter.document.DocumentCollection;

/** A document for each link by which a password is about to be set, {@code {_id: <hash of its token>, person, at}}. */
record MongoPasswordAttempts(DocumentCollection documents) implements PasswordAttempts {

    static final String PERSON = "person";
    static final String AT = "at";

    private static final int AT_ONCE = 500;
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    @Override
    public void begin(PasswordAttempt attempt) {
        Bson link = Filters.eq(DocumentCollection.ID, attempt.tokenHash());
        Bson begun = Updates.combine(
                Updates.set(PERSON, attempt.person().value()), Updates.set(AT, Date.from(attempt.at())));
        documents.execute(collection -> collection.updateOne(link, begun, OR_INSERT));
    }

    @Override
    public void withdraw(PasswordAttempt attempt) {
        Bson same = Filters.and(
                Filters.eq(DocumentCollection.ID, attempt.tokenHash()), Filters.eq(AT, Date.from(attempt.at())));
        documents.execute(collection -> collection.deleteOne(same));
    }

    @Override
    public void end(PersonId person, String tokenHash) {
        Bson ended = Filters.and(Filters.eq(DocumentCollection.ID, tokenHash), Filters.eq(PERSON, person.value()));
        documents.execute(collection -> collection.deleteOne(ended));
    }

    @Override
    public void forgetBefore(PersonId person, Instant instant) {
        Bson earlier = Filters.and(Filters.eq(PERSON, person.value()), Filters.lt(AT, Date.from(instant)));
        documents.execute(collection -> collection.deleteMany(earlier));
    }

    @Override
    public List<PasswordAttempt> begunBefore(Instant instant, @Nullable PasswordAttempt after) {
        Document earlier = new Document(AT, new Document("$lt", Date.from(instant)));
        Document next = after == null ? earlier : new Document("$and", List.of(earlier, behind(after)));
        return documents.execute(collection -> DocumentCollection.find(collection, next)
                .sort(Sorts.ascending(AT, DocumentCollection.ID))
                .limit(AT_ONCE)
                .map(MongoPasswordAttempts::attempt)
                .into(new ArrayList<>()));
    }

    private static Document behind(PasswordAttempt last) {
        Date at = Date.from(last.at());
        Document sameMoment = new Document(AT, at).append(DocumentCollection.ID, new Document("$gt", last.tokenHash()));
        return new Document("$or", List.of(new Document(AT, new Document("$gt", at)), sameMoment));
    }

    private static PasswordAttempt attempt(Document document) {
        return new PasswordAttempt(
                new PersonId(document.getString(PERSON)),
                document.getString(DocumentCollection.ID),
                document.getDate(AT).toInstant());
    }
}
