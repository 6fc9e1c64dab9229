package io.parvis.identity.people.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class PeoplePersistence {

    @Bean
    PeopleRegister peopleRegister(AggregateStores stores, EventTranslator<Person, PersonEvent> translator) {
        AggregateStore<Person> people = stores.open(
                "people",
                new PersonDocumentMapper(),
                translator,
                Index.uniqueWherePresent("state.usernameKey"),
                Index.uniqueWherePresent("state.emailKey"),
                Index.uniqueWherePresent("state.subject"),
                Index.uniqueWherePresent("state.invitation.tokenHash"),
                Index.on("state.kind", "state.invitedAt", "_id"),
                Index.sparse("state.client.managerId"));
        return new MongoPeopleRegister(people);
    }
}
