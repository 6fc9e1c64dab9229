package io.parvis.identity.groups.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupEvent;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class GroupPersistence {

    @Bean
    GroupRegister groupRegister(AggregateStores stores, EventTranslator<Group, GroupEvent> translator) {
        return new MongoGroupRegister(stores.open(
                "groups",
                GroupDocument.MAPPER,
                translator,
                Index.uniqueWherePresent(MongoGroupRegister.NAME_KEY),
                Index.on(MongoGroupRegister.NAME_KEY, "_id"),
                Index.on(MongoGroupRegister.WORDS)));
    }
}
