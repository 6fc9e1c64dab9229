package io.parvis.notification.telling.persistence;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.notification.telling.Circular;
import io.parvis.notification.telling.Circulars;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;

/** Opens the circulars. */
@Configuration(proxyBeanMethods = false)
class CircularsConfiguration {

    @Bean
    Circulars circulars(AggregateStores stores) {
        AggregateStore<Circular> store =
                stores.open("circulars", new CircularDocument.Mapper(), (circular, nothing) -> List.of());
        return new MongoCirculars(store);
    }
}
