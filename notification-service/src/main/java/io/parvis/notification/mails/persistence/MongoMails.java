package io.parvis.notification.mails.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Mails;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** The mails in their collection. */
final class MongoMails implements Mails {

    static final String COLLECTION = "mails";
    static final String DUE = "state.dueAt";

    private final AggregateStore<Mail> store;
    private final MongoOperations mongo;

    MongoMails(AggregateStore<Mail> store, MongoOperations mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    @Override
    public Mail add(Mail mail) {
        return store.add(mail, command(mail.id())).value();
    }

    @Override
    public Optional<Mail> change(MailId id, Consumer<Mail> verb) {
        return store.change(
                        id.value(), new Criteria(), command(UUID.randomUUID().toString()), verb)
                .map(Stored::value);
    }

    @Override
    public List<MailId> due(Instant now, int limit) {
        return store.page(where(DUE).lte(now), SortKey.ascending(DUE), PageRequest.first(limit)).items().stream()
                .map(stored -> new MailId(stored.id()))
                .toList();
    }

    @Override
    public long waiting() {
        return mongo.count(query(where(DUE).exists(true)), COLLECTION);
    }

    private static Command command(String id) {
        return new Command(id, null, Actor.SYSTEM, null);
    }
}
