package io.parvis.identity.history.persistence;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.history.Change;
import io.parvis.identity.history.History;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** History in its collection. */
record MongoHistory(AggregateStore<Change> store) implements History {

    static final String SUBJECT = "state.subject";
    static final String NUMBER = "state.number";

    @Override
    public void keep(Change change) {
        store.add(change, new Command(change.id(), null, change.by(), null));
    }

    @Override
    public Page<Change> of(String subject, PageRequest request) {
        return store.page(Criteria.where(SUBJECT).is(subject), SortKey.descending(NUMBER), request)
                .map(Stored::value);
    }
}
