package io.parvis.matter.filters;

import org.springframework.stereotype.Service;

import io.parvis.directory.DirectoryListener;
import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Somebody saves what they look for again and again, for themselves alone. Whoever is deleted leaves none. */
@Service
public class SavingFilters implements DirectoryListener {

    /** How many a person may have; one or two more if they save them in the same moment. */
    static final int MOST = 100;

    private final SavedFilters filters;
    private final People people;

    SavingFilters(SavedFilters filters, People people) {
        this.filters = filters;
        this.people = people;
    }

    public Page<Stored<SavedFilter>> list(Viewer viewer, PageRequest page) {
        return filters.list(viewer, page);
    }

    public Stored<SavedFilter> find(Viewer viewer, SavedFilterId id) {
        return filters.find(viewer, id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * Saves a filter.
     *
     * @throws Refused if the form is not right, or the person has enough of them
     */
    public Stored<SavedFilter> save(Viewer viewer, FilterForm form, Command command) {
        SavedFilterId id = new SavedFilterId(command.id());
        return filters.repeated(viewer, id, command).orElseGet(() -> {
            FilterContent content = form.read();
            if (filters.count(viewer) >= MOST) {
                throw new Refused(FilterRefusal.TOO_MANY_FILTERS);
            }
            return filters.add(SavedFilter.of(id, viewer.person(), content), command);
        });
    }

    public Stored<SavedFilter> change(Viewer viewer, SavedFilterId id, FilterForm form, Command command) {
        command.requireVersion(id.value(), find(viewer, id).version());
        return filters.change(viewer, id, command, form.read())
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    public void delete(Viewer viewer, SavedFilterId id, Command command) {
        find(viewer, id);
        filters.delete(id, command);
    }

    @Override
    public void changed(PersonId person) {
        if (people.wasDeleted(person)) {
            filters.forgetAllOf(person);
        }
    }
}
