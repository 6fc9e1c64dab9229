package io.parvis.identity.people.persistence;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.people.AdminRosters;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class PeoplePersistence {

    private static final List<Index> INDEXES = List.of(
            Index.uniqueWherePresent("state.usernameKey"),
            Index.uniqueWherePresent("state.emailKey"),
            Index.uniqueWherePresent("state.subject"),
            Index.uniqueWherePresent("state.invitation.tokenHash"),
            Index.sparse("state.client.managerId"),
            Index.sparse("state.groups"),
            NameQueries.WORDS_INDEX);

    @Bean
    PeopleRegister peopleRegister(AggregateStores stores, EventTranslator<Person, PersonEvent> translator) {
        Index[] indexes =
                Stream.concat(INDEXES.stream(), ClientQueries.indexes()).toArray(Index[]::new);
        AggregateStore<Person> people = stores.open("people", new PersonDocumentMapper(), translator, indexes);
        return new MongoPeopleRegister(people);
    }

    @Bean
    AdminRosters adminRosters(AggregateStores stores) {
        return new MongoAdminRosters(
                stores.open("admin-rosters", AdminRosterDocument.MAPPER, (roster, nothing) -> List.of()));
    }
}
