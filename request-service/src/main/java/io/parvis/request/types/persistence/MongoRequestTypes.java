package io.parvis.request.types.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeEvent;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.RequestTypes;
import io.parvis.request.types.TypeFilter;
import io.parvis.request.types.TypeStatus;
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

/** Request types in the collection {@code request-types}. */
@Repository
class MongoRequestTypes implements RequestTypes, References {

    private static final String NAME = "state.nameKey";
    private static final String STATUS = "state.status";
    private static final String OFFERED_TO = "state.offeredTo";
    private static final String ASSIGNEE = "state.assigneeId";
    private static final SortKey BY_NAME = SortKey.ascending(NAME);
    private static final Criteria ANY = new Criteria();

    private final AggregateStore<RequestType> store;

    MongoRequestTypes(AggregateStores stores, EventTranslator<RequestType, RequestTypeEvent> translator) {
        this.store = stores.open(
                "request-types",
                RequestTypeDocument.MAPPER,
                translator,
                Index.on(NAME, "_id"),
                Index.on(STATUS, OFFERED_TO, NAME, "_id"),
                Index.sparse(ASSIGNEE));
    }

    @Override
    public Stored<RequestType> add(RequestType type, Command command) {
        return store.add(type, command);
    }

    @Override
    public Optional<Stored<RequestType>> find(Viewer member, RequestTypeId id) {
        return store.find(id.value(), ANY);
    }

    @Override
    public Optional<RequestType> named(RequestTypeId id) {
        return store.find(id.value(), ANY).map(Stored::value);
    }

    @Override
    public Optional<Stored<RequestType>> change(RequestTypeId id, Command command, Consumer<RequestType> verb) {
        return store.change(id.value(), ANY, command, verb);
    }

    @Override
    public Page<Stored<RequestType>> page(Viewer member, TypeFilter filter, PageRequest page) {
        Criteria condition = Conditions.where(ANY)
                .is(STATUS, filter.status())
                .is("state.target", filter.target())
                .all();
        return store.page(condition, BY_NAME, page);
    }

    @Override
    public List<RequestType> offered(Viewer client, Set<CompanyId> companies) {
        List<RequestType> offered = new ArrayList<>();
        store.each(offeredTo(companies), BY_NAME, type -> offered.add(type.value()));
        return offered;
    }

    @Override
    public Optional<RequestType> offered(Viewer client, Set<CompanyId> companies, RequestTypeId id) {
        return store.find(id.value(), offeredTo(companies)).map(Stored::value);
    }

    @Override
    public long to(PersonId person) {
        return store.count(Criteria.where(ASSIGNEE).is(person.value()));
    }

    private static Criteria offeredTo(Set<CompanyId> companies) {
        List<String> keys = new ArrayList<>(List.of(RequestTypeDocument.EVERYONE));
        companies.forEach(company -> keys.add(company.value()));
        return Criteria.where(STATUS)
                .is(TypeStatus.PUBLISHED.name())
                .and(OFFERED_TO)
                .in(keys);
    }
}
