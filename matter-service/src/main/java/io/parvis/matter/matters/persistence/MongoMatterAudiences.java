package io.parvis.matter.matters.persistence;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterAudiences;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.AggregateStore;

/** Audiences of the matters in the collection {@code matters}. */
@Repository
class MongoMatterAudiences implements MatterAudiences {

    private final AggregateStore<Matter> store;

    MongoMatterAudiences(AggregateStore<Matter> store) {
        this.store = store;
    }

    @Override
    public MatterAudience of(MatterId matter) {
        return store.find(matter.value(), new Criteria())
                .map(stored -> MatterAudience.of(stored.value()))
                .orElseGet(MatterAudience::nobody);
    }
}
