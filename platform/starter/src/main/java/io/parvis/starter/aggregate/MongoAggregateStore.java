package io.parvis.starter.aggregate;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.CollectionRows;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Rows;
import io.parvis.starter.document.StateMapping;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Writes through the driver: the document is never replaced, so a stale aggregate can't bring sent events back. */
final class MongoAggregateStore<A extends Aggregate<E>, E, D extends Record> implements AggregateStore<A> {

    static final String VERSION = "version";
    static final String STATE = "state";
    static final String SEQUENCES = "sequences";
    private static final Document WITHOUT_OUTBOX =
            new Document(VERSION, 1).append(STATE, 1).append(Marks.FIELD, 1);
    private static final Document NOT_ERASED = new Document(STATE, new Document("$exists", true));

    private final DocumentCollection documents;
    private final StateMapping<D> states;
    private final DocumentMapper<A, D> mapper;
    private final EventTranslator<A, E> translator;
    private final Outbox outbox;
    private final OutboxLimits limits;
    private final Announcer announcer;
    private final DocumentUpdates updates;
    private final Relay relay;

    MongoAggregateStore(
            DocumentCollection documents,
            StateMapping<D> states,
            DocumentMapper<A, D> mapper,
            EventTranslator<A, E> translator,
            Outbox outbox,
            OutboxLimits limits,
            Announcer announcer,
            Relay relay) {
        this.documents = documents;
        this.states = states;
        this.mapper = mapper;
        this.translator = translator;
        this.outbox = outbox;
        this.limits = limits;
        this.announcer = announcer;
        this.updates = new DocumentUpdates(outbox, announcer);
        this.relay = relay;
    }

    @Override
    public Stored<A> add(A aggregate, Command command) {
        Sequences sequences = new Sequences(new Document());
        List<Document> entries = announcer.announce(aggregate, translator, command.actor(), sequences);
        limits.check(aggregate.id(), List.of(), entries);
        Document document = new Document(ID, aggregate.id())
                .append(VERSION, 1L)
                .append(STATE, states.toDocument(mapper.toDocument(aggregate)))
                .append(SEQUENCES, sequences.toDocument())
                .append(Outbox.ENTRIES, entries)
                .append(CommandLog.CREATED, CommandLog.entry(command));
        if (!entries.isEmpty()) {
            document.append(Outbox.PENDING, outbox.pending(announcer.now()));
        }
        try {
            documents.execute(collection -> collection.insertOne(document));
        } catch (DuplicateKeyException e) {
            return storedBefore(aggregate.id(), command).orElseThrow(() -> e);
        }
        send(aggregate.id(), List.of(), entries);
        return new Stored<>(aggregate.id(), 1, aggregate);
    }

    private Optional<Stored<A>> storedBefore(String id, Command command) {
        return load(id, new Criteria()).map(document -> {
            if (isErased(document)) {
                throw new Refused(StandardRefusal.ERASED);
            }
            CommandLog.checkCreatedBy(command, document);
            return storedAggregate(document);
        });
    }

    @Override
    public Optional<Stored<A>> change(String id, Criteria condition, Command command, Consumer<A> verb) {
        return Attempts.change(id, () -> loadThere(id, condition), document -> tryChange(document, command, verb));
    }

    /** Empty when another change came between. */
    private Optional<Stored<A>> tryChange(Document document, Command command, Consumer<A> verb) {
        Stored<A> before = storedAggregate(document);
        if (CommandLog.contains(command, document)) {
            return Optional.of(before);
        }
        command.requireVersion(before.id(), before.version());
        A aggregate = before.value();
        verb.accept(aggregate);
        Sequences sequences = new Sequences(document.get(SEQUENCES, new Document()));
        List<Document> entries = announcer.announce(aggregate, translator, command.actor(), sequences);
        Document state = states.toDocument(mapper.toDocument(aggregate));
        if (entries.isEmpty() && state.equals(document.get(STATE))) {
            return remember(command, before) ? Optional.of(before) : Optional.empty();
        }
        List<Document> unsent = document.getList(Outbox.ENTRIES, Document.class, List.of());
        limits.check(before.id(), unsent, entries);
        if (!write(before, updates.change(state, sequences, entries, command))) {
            return Optional.empty();
        }
        send(before.id(), unsent, entries);
        return Optional.of(new Stored<>(before.id(), before.version() + 1, aggregate, before.marks()));
    }

    @Override
    public boolean erase(String id, Command command, Consumer<A> verb) {
        return Attempts.change(id, () -> load(id, new Criteria()), document -> tryErase(document, command, verb))
                .orElse(false);
    }

    /** Empty when another change came between. */
    private Optional<Boolean> tryErase(Document document, Command command, Consumer<A> verb) {
        if (isErased(document)) {
            return Optional.of(CommandLog.contains(command, document));
        }
        Stored<A> before = storedAggregate(document);
        command.requireVersion(before.id(), before.version());
        verb.accept(before.value());
        Sequences sequences = new Sequences(document.get(SEQUENCES, new Document()));
        List<Document> entries = announcer.announce(before.value(), translator, command.actor(), sequences);
        List<Document> unsent = document.getList(Outbox.ENTRIES, Document.class, List.of());
        limits.check(before.id(), unsent, entries);
        if (!write(before, updates.erasure(sequences, entries, command))) {
            return Optional.empty();
        }
        send(before.id(), unsent, entries);
        return Optional.of(true);
    }

    @Override
    public boolean wasErased(String id) {
        return load(id, new Criteria()).filter(MongoAggregateStore::isErased).isPresent();
    }

    /** A command that found nothing to do is done: if it comes again, when there is something, it must not do it. */
    private boolean remember(Command command, Stored<A> before) {
        return !CommandLog.remembers(command) || write(before, CommandLog.added(command));
    }

    @Override
    public void supersede(String id, long version) {
        write(id, version, Updates.inc(VERSION, 1L));
    }

    private boolean write(Stored<A> before, Bson update) {
        return write(before.id(), before.version(), update);
    }

    private boolean write(String id, long version, Bson update) {
        Document unchanged = new Document(ID, id).append(VERSION, version);
        return documents.execute(
                        collection -> collection.updateOne(unchanged, update).getModifiedCount())
                == 1;
    }

    /**
     * Where nothing waited, what was added is all that waits; else it must not overtake what did. States are looked up as they are sent: of those the last record of
     * a key is taken for the latest, so as few as can be are sent by whom another may have overtaken.
     */
    private void send(String id, List<Document> before, List<Document> added) {
        if (!added.isEmpty()) {
            List<OutboxEvent> events =
                    added.stream().map(entry -> OutboxEvent.of(id, entry)).toList();
            boolean known = before.isEmpty() && events.stream().noneMatch(event -> announcer.isState(event.topic()));
            relay.wake(outbox, id, known ? events : List.of());
        }
    }

    @Override
    public Optional<Stored<A>> repeated(String id, Command command) {
        return CommandLog.remembers(command)
                ? load(id, new Criteria())
                        .filter(document -> !isErased(document) && CommandLog.isBehind(command, document))
                        .map(this::storedAggregate)
                : Optional.empty();
    }

    @Override
    public Optional<Stored<A>> find(String id, Criteria condition) {
        return loadThere(id, condition).map(this::storedAggregate);
    }

    @Override
    public Page<Stored<A>> page(Criteria condition, SortKey sort, PageRequest request) {
        return documents.page(there(condition), WITHOUT_OUTBOX, sort, request).map(this::storedAggregate);
    }

    @Override
    public Page<Stored<A>> pageWithout(String field, Criteria condition, SortKey sort, PageRequest request) {
        Document projection =
                new Document(Outbox.ENTRIES, 0).append(CommandLog.COMMANDS, 0).append(field, 0);
        return documents.page(there(condition), projection, sort, request).map(this::storedAggregate);
    }

    @Override
    public long count(Criteria condition) {
        return documents.count(there(condition));
    }

    @Override
    public void each(Criteria condition, SortKey sort, Consumer<Stored<A>> action) {
        documents.each(there(condition), WITHOUT_OUTBOX, sort, document -> action.accept(storedAggregate(document)));
    }

    @Override
    public Rows rows(List<String> fields) {
        return new CollectionRows(documents, NOT_ERASED, fields);
    }

    @Override
    public void mark(Criteria condition, String mark, boolean on) {
        Bson others = Filters.and(documents.filter(condition), Marks.other(mark, on));
        documents.execute(collection -> collection.updateMany(others, Marks.set(mark, on)));
    }

    private Optional<Document> loadThere(String id, Criteria condition) {
        return load(id, condition).filter(document -> !isErased(document));
    }

    /** Also what is left of an erased one. */
    private Optional<Document> load(String id, Criteria condition) {
        return documents.findOne(documents.filter(id, condition), new Document());
    }

    private Document there(Criteria condition) {
        return new Document("$and", List.of(documents.filter(condition), NOT_ERASED));
    }

    private static boolean isErased(Document document) {
        return !document.containsKey(STATE);
    }

    private Stored<A> storedAggregate(Document document) {
        String id = document.getString(ID);
        D state = states.toState(document.get(STATE, Document.class));
        return new Stored<>(id, document.getLong(VERSION), mapper.toAggregate(id, state), Marks.on(document));
    }
}
