package io.parvis.request.intake.persistence;

import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestEvent;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.Requests;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Requests in the collection {@code requests}. */
@Repository
class MongoRequests implements Requests, AcceptedRequests, References {

    private static final String SUBMITTED_AT = "state.submittedAt";
    private static final String REQUESTER = "state.requesterId";
    private static final SortKey NEWEST_FIRST = SortKey.descending(SUBMITTED_AT);
    private static final Criteria ANY = new Criteria();

    private final AggregateStore<Request> store;

    MongoRequests(AggregateStores stores, EventTranslator<Request, RequestEvent> translator) {
        this.store = stores.open(
                "requests",
                RequestDocument.MAPPER,
                translator,
                Index.on("state.audience", SUBMITTED_AT, "_id"),
                Index.on(REQUESTER),
                Index.unique("state.number"));
    }

    @Override
    public Stored<Request> add(Request request, Command command) {
        return store.add(request, command);
    }

    @Override
    public Optional<Stored<Request>> find(Viewer viewer, RequestId id) {
        return store.find(id.value(), Audience.visibleTo(viewer));
    }

    @Override
    public Page<Stored<Request>> list(Viewer viewer, PageRequest page) {
        return store.page(Audience.visibleTo(viewer), NEWEST_FIRST, page);
    }

    @Override
    public Optional<Request> content(RequestId id) {
        return store.find(id.value(), ANY).map(Stored::value);
    }

    @Override
    public boolean change(RequestId id, Command command, Consumer<Request> verb) {
        return store.change(id.value(), ANY, command, verb).isPresent();
    }

    @Override
    public long to(PersonId person) {
        return store.count(Criteria.where(REQUESTER).is(person.value()));
    }
}
