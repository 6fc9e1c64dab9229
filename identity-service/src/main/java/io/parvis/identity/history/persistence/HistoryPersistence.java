package io.parvis.identity.history.persistence;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.history.History;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class HistoryPersistence {

    @Bean
    History history(AggregateStores stores) {
        return new MongoHistory(stores.open(
                "history",
                ChangeDocument.MAPPER,
                (change, nothing) -> List.of(),
                Index.on(MongoHistory.SUBJECT, MongoHistory.NUMBER, "_id")));
    }
}
