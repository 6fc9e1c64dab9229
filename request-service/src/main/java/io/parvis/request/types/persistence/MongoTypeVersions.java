package io.parvis.request.types.persistence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeVersions;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.document.Index;

/** Versions in the collection {@code request-type-versions}. */
@Repository
class MongoTypeVersions implements TypeVersions, References {

    private static final String ASSIGNEE = "state.assigneeId";

    private final AggregateStore<KeptVersion> store;

    MongoTypeVersions(AggregateStores stores) {
        this.store =
                stores.open("request-type-versions", KeptVersion.MAPPER, (_, _) -> List.of(), Index.sparse(ASSIGNEE));
    }

    @Override
    public void keep(String content, RequestTypeId type, int version, TypeDraft draft) {
        Command keeping = new Command(content, null, Actor.SYSTEM, null);
        store.add(KeptVersion.of(content, type.value(), version, draft), keeping);
    }

    @Override
    public Optional<TypeDraft> find(String content) {
        return store.find(content, new Criteria()).map(kept -> kept.value().draft());
    }

    @Override
    public long to(PersonId person) {
        return store.count(Criteria.where(ASSIGNEE).is(person.value()));
    }
}
