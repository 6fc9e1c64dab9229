package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.ForgottenDrafts;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestEvent;
import io.parvis.request.intake.RequestFilter;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestOrder;
import io.parvis.request.intake.RequestSearch;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.intake.Requests;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Requests in the collection {@code requests}. */
@Repository
class MongoRequests implements Requests, AcceptedRequests, ForgottenDrafts, References {

    private static final String AUDIENCE = "state.audience";
    private static final String STATUS = "state.status";
    private static final String SUBMITTED_AT = "state.submittedAt";
    private static final String SUBJECT = "state.subjectKey";
    private static final String REQUESTER = "state.requesterId";
    private static final String PEOPLE = "state.people";

    /** What a record of the state calls its id, its part of the document calls {@code _id}. */
    private static final String TYPE = "state.type._id";

    private static final String BECAME = "state.became._id";
    private static final SortKey NEWEST_FIRST = SortKey.descending(SUBMITTED_AT);

    private final AggregateStore<Request> store;

    MongoRequests(AggregateStores stores, EventTranslator<Request, RequestEvent> translator) {
        this.store = stores.open(
                "requests",
                RequestDocument.MAPPER,
                translator,
                Index.on(AUDIENCE, SUBMITTED_AT, "_id"),
                Index.on(AUDIENCE, SUBJECT, "_id"),
                Index.on(STATUS, SUBMITTED_AT, "_id"),
                Index.on(REQUESTER),
                Index.on(PEOPLE),
                Index.sparse(BECAME),
                Index.uniqueWherePresent("state.number"));
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
    public Optional<Stored<Request>> change(Viewer viewer, RequestId id, Command command, Consumer<Request> verb) {
        return store.change(id.value(), Audience.visibleTo(viewer), command, verb);
    }

    @Override
    public boolean discard(Viewer viewer, RequestId id, Command command, Consumer<Request> verb) {
        boolean known = find(viewer, id).isPresent() || store.wasErased(id.value());
        return known && store.erase(id.value(), command, verb);
    }

    @Override
    public long drafts(Viewer author) {
        return store.count(Conditions.where(Audience.visibleTo(author))
                .is(STATUS, RequestStatus.DRAFT)
                .all());
    }

    @Override
    public List<Stored<Request>> savedBefore(Instant limit, int most) {
        Criteria old = aDraft().and(SUBMITTED_AT).lt(limit);
        return store.page(old, SortKey.ascending(SUBMITTED_AT), PageRequest.first(most))
                .items();
    }

    @Override
    public boolean discard(RequestId id, Command command, Consumer<Request> verb) {
        return store.erase(id.value(), command, verb);
    }

    private static Criteria aDraft() {
        return Criteria.where(STATUS).is(RequestStatus.DRAFT.name());
    }

    @Override
    public Page<Stored<Request>> list(Viewer viewer, RequestSearch search, PageRequest page) {
        return store.page(condition(viewer, search.filter()), sort(search.order()), page);
    }

    private static Criteria condition(Viewer viewer, RequestFilter filter) {
        return Conditions.where(Audience.visibleTo(viewer))
                .is(STATUS, filter.status())
                .has(TYPE, filter.type() == null ? null : filter.type().value())
                .in(
                        "state.companyId",
                        filter.companies().stream().map(CompanyId::value).toList())
                .has(
                        REQUESTER,
                        filter.requester() == null ? null : filter.requester().value())
                .begins("state.words", filter.words())
                .all();
    }

    private static SortKey sort(RequestOrder order) {
        String field = switch (order.key()) {
            case SUBMITTED_AT -> SUBMITTED_AT;
            case SUBJECT -> SUBJECT;
        };
        return new SortKey(field, order.ascending());
    }

    @Override
    public Optional<Request> content(RequestId id) {
        return store.find(id.value(), sent()).map(Stored::value);
    }

    @Override
    public Optional<RequestId> behind(Became.Kind kind, String id) {
        Criteria became = Criteria.where(BECAME).is(id).and("state.became.kind").is(kind.name());
        return store.page(became, NEWEST_FIRST, PageRequest.first(1)).items().stream()
                .map(stored -> new RequestId(stored.id()))
                .findFirst();
    }

    @Override
    public boolean wasDiscarded(RequestId id) {
        return store.wasErased(id.value());
    }

    @Override
    public boolean change(RequestId id, Command command, Consumer<Request> verb) {
        return store.change(id.value(), sent(), command, verb).isPresent();
    }

    private static Criteria sent() {
        return Criteria.where(STATUS).ne(RequestStatus.DRAFT.name());
    }

    @Override
    public long to(PersonId person) {
        return store.count(new Criteria()
                .orOperator(
                        Criteria.where(REQUESTER).is(person.value()),
                        Criteria.where(PEOPLE).is(person.value())));
    }
}
