package io.parvis.matter.filters;

import java.util.ArrayList;
import java.util.List;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Aggregate;

/** A search of a list that a person saved under a name. */
public final class SavedFilter implements Aggregate<SavedFilterEvent> {

    private final SavedFilterId id;
    private final PersonId owner;
    private final List<SavedFilterEvent> events = new ArrayList<>();
    private FilterContent content;

    private SavedFilter(SavedFilterId id, PersonId owner, FilterContent content) {
        this.id = id;
        this.owner = owner;
        this.content = content;
    }

    /** A new one, or one as it was stored: nobody is told of either. */
    public static SavedFilter of(SavedFilterId id, PersonId owner, FilterContent content) {
        return new SavedFilter(id, owner, content);
    }

    /** Makes it say something else. */
    public void change(FilterContent next) {
        if (!next.equals(content)) {
            content = next;
            events.add(new SavedFilterEvent.Changed());
        }
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<SavedFilterEvent> events() {
        return List.copyOf(events);
    }

    public PersonId owner() {
        return owner;
    }

    public FilterContent content() {
        return content;
    }
}
