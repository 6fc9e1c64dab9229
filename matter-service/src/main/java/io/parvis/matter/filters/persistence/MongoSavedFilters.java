package io.parvis.matter.filters.persistence;

import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.matter.filters.FilterContent;
import io.parvis.matter.filters.SavedFilter;
import io.parvis.matter.filters.SavedFilterEvent;
import io.parvis.matter.filters.SavedFilterId;
import io.parvis.matter.filters.SavedFilters;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Saved filters in the collection {@code savedFilters}. */
@Repository
class MongoSavedFilters implements SavedFilters {

    private static final String OWNER = "state.ownerId";
    private static final SortKey BY_NAME = SortKey.ascending("state.nameKey");

    private final AggregateStore<SavedFilter> store;

    MongoSavedFilters(AggregateStores stores, EventTranslator<SavedFilter, SavedFilterEvent> translator) {
        this.store = stores.open(
                "savedFilters", SavedFilterDocument.MAPPER, translator, Index.on(OWNER, BY_NAME.field(), "_id"));
    }

    @Override
    public Stored<SavedFilter> add(SavedFilter filter, Command command) {
        return store.add(filter, command);
    }

    @Override
    public Optional<Stored<SavedFilter>> repeated(Viewer viewer, SavedFilterId id, Command command) {
        return store.repeated(id.value(), command)
                .filter(filter -> filter.value().owner().equals(viewer.person()));
    }

    @Override
    public Optional<Stored<SavedFilter>> find(Viewer viewer, SavedFilterId id) {
        return store.find(id.value(), of(viewer.person()));
    }

    @Override
    public Optional<Stored<SavedFilter>> change(
            Viewer viewer, SavedFilterId id, Command command, FilterContent content) {
        return store.change(id.value(), of(viewer.person()), command, filter -> filter.change(content));
    }

    @Override
    public void delete(SavedFilterId id, Command command) {
        store.erase(id.value(), command, _ -> {});
    }

    @Override
    public Page<Stored<SavedFilter>> list(Viewer viewer, PageRequest page) {
        return store.page(of(viewer.person()), BY_NAME, page);
    }

    @Override
    public long count(Viewer viewer) {
        return store.count(of(viewer.person()));
    }

    @Override
    public void forgetAllOf(PersonId owner) {
        store.each(
                of(owner),
                BY_NAME,
                filter -> store.erase(filter.id(), Command.causedBy("forget-filter", filter.id()), _ -> {}));
    }

    private static Criteria of(PersonId owner) {
        return Criteria.where(OWNER).is(owner.value());
    }
}
