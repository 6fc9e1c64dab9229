package io.parvis.identity.imports.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.imports.Import;
import io.parvis.identity.imports.ImportId;
import io.parvis.identity.imports.ImportState;
import io.parvis.identity.imports.Imports;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Imports in their collection. */
record MongoImports(AggregateStore<Import> store, DocumentCollection documents) implements Imports {

    static final String STATE = "state.state";
    static final String UPLOADED_AT = "state.uploadedAt";

    @Override
    public Stored<Import> add(Import received, Command command) {
        return store.add(received, command);
    }

    @Override
    public Optional<Stored<Import>> find(ImportId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public Optional<Stored<Import>> change(ImportId id, Command command, Consumer<Import> verb) {
        return store.change(id.value(), new Criteria(), command, verb);
    }

    @Override
    public Page<Stored<Import>> page(PageRequest request) {
        return store.page(new Criteria(), SortKey.descending(UPLOADED_AT), request);
    }

    @Override
    public Optional<Import> first(ImportState state) {
        return store
                .page(Criteria.where(STATE).is(state.name()), SortKey.ascending(UPLOADED_AT), PageRequest.first(1))
                .items()
                .stream()
                .map(Stored::value)
                .findFirst();
    }

    @Override
    public void forgetBefore(Instant instant) {
        documents.execute(collection -> collection.deleteMany(Filters.lt(UPLOADED_AT, Date.from(instant))));
    }
}
