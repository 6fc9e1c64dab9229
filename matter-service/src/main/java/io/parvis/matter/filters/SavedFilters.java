package io.parvis.matter.filters;

import java.util.Optional;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All saved filters. To a viewer there are none but their own. */
public interface SavedFilters {

    /** Stores a new filter, or finds what the same command stored before. */
    Stored<SavedFilter> add(SavedFilter filter, Command command);

    /** The filter as it is now, if this very command added or changed it before. */
    Optional<Stored<SavedFilter>> repeated(Viewer viewer, SavedFilterId id, Command command);

    Optional<Stored<SavedFilter>> find(Viewer viewer, SavedFilterId id);

    /**
     * Makes a filter say something else.
     *
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    Optional<Stored<SavedFilter>> change(Viewer viewer, SavedFilterId id, Command command, FilterContent content);

    /**
     * Forgets a filter.
     *
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    void delete(SavedFilterId id, Command command);

    /** By name. */
    Page<Stored<SavedFilter>> list(Viewer viewer, PageRequest page);

    long count(Viewer viewer);

    /** Forgets all that a person saved. */
    void forgetAllOf(PersonId owner);
}
