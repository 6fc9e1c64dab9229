package io.parvis.matter.matters.persistence;

import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.requesters.MarkedRequested;
import io.parvis.directory.requesters.Requested;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterEvent;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

/** The collection {@code matters}: the matters themselves, and what their requesters asked for. */
@Configuration(proxyBeanMethods = false)
class MatterStore {

    static final String OPENED_AT = "state.openedAt";
    static final String NUMBER = "state.number";
    static final String OUTLINE = "state.outline";

    @Bean
    AggregateStore<Matter> matterDocuments(AggregateStores stores, EventTranslator<Matter, MatterEvent> translator) {
        Stream<Index> others = Stream.of(
                Index.on(OUTLINE, NUMBER, "_id"),
                MarkedRequested.listedBy(OPENED_AT),
                MarkedRequested.INDEX,
                Index.unique(NUMBER),
                Index.on("state.kind", "state.status"));
        Index[] indexes = Stream.concat(MatterQueries.indexes(), others).toArray(Index[]::new);
        return stores.open("matters", MatterDocument.MAPPER, translator, indexes);
    }

    @Bean
    Requested requestedMatters(AggregateStore<Matter> matterDocuments) {
        return new MarkedRequested<>(matterDocuments, matter -> matter.state().requester());
    }
}
