package io.parvis.identity.history;

import java.util.Comparator;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** A history that forgets. */
public final class InMemoryHistory implements History {

    private static final Comparator<Change> LATEST_FIRST =
            Comparator.comparingLong(Change::number).reversed();

    private final InMemoryStore<Change, Void> changes = new InMemoryStore<>(change -> change);

    @Override
    public void keep(Change change) {
        changes.add(change, new Command(change.id(), null, change.by(), null));
    }

    @Override
    public Page<Change> of(String subject, PageRequest request) {
        return changes.page(change -> change.subject().equals(subject), LATEST_FIRST, request)
                .map(Stored::value);
    }
}
