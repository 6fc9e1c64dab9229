package io.parvis.matter.filters;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Saved filters in memory. */
public final class InMemorySavedFilters implements SavedFilters {

    private static final Comparator<SavedFilter> BY_NAME =
            Comparator.comparing(filter -> filter.content().name());

    private final InMemoryStore<SavedFilter, SavedFilterEvent> filters = new InMemoryStore<>(
            filter -> SavedFilter.of(new SavedFilterId(filter.id()), filter.owner(), filter.content()));

    public void forgetAll() {
        filters.forgetAll();
    }

    @Override
    public Stored<SavedFilter> add(SavedFilter filter, Command command) {
        return filters.add(filter, command);
    }

    @Override
    public Optional<Stored<SavedFilter>> repeated(Viewer viewer, SavedFilterId id, Command command) {
        return filters.repeated(id.value(), command)
                .filter(filter -> filter.value().owner().equals(viewer.person()));
    }

    @Override
    public Optional<Stored<SavedFilter>> find(Viewer viewer, SavedFilterId id) {
        return filters.find(id.value(), of(viewer.person()));
    }

    @Override
    public Optional<Stored<SavedFilter>> change(
            Viewer viewer, SavedFilterId id, Command command, FilterContent content) {
        return filters.change(id.value(), of(viewer.person()), command, filter -> filter.change(content));
    }

    @Override
    public void delete(SavedFilterId id, Command command) {
        filters.erase(id.value(), command, _ -> {});
    }

    @Override
    public Page<Stored<SavedFilter>> list(Viewer viewer, PageRequest page) {
        return filters.page(of(viewer.person()), BY_NAME, page);
    }

    @Override
    public long count(Viewer viewer) {
        return filters.count(of(viewer.person()));
    }

    @Override
    public void forgetAllOf(PersonId owner) {
        filters.all(of(owner))
                .forEach(filter ->
                        delete(new SavedFilterId(filter.id()), Command.causedBy("forget-filter", filter.id())));
    }

    private static Predicate<SavedFilter> of(PersonId owner) {
        return filter -> filter.owner().equals(owner);
    }
}
