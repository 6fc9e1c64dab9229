package io.parvis.notification.telling.persistence;

import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.notification.telling.Circular;
import io.parvis.notification.telling.Circulars;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** The circulars in their collection. */
record MongoCirculars(AggregateStore<Circular> store) implements Circulars {

    @Override
    public Optional<Circular> of(String event) {
        return store.find(Circular.idFor(event), new Criteria()).map(Stored::value);
    }

    @Override
    public Circular keep(Circular circular) {
        return store.add(circular, new Command(circular.id(), null, Actor.SYSTEM, null))
                .value();
    }
}
