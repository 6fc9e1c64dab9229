package io.parvis.directory.messaging;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.Companies;
import io.parvis.directory.DirectoryListener;
import io.parvis.directory.People;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.PersonState;
import io.parvis.starter.aggregate.WireNames;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Projections;
import io.parvis.starter.document.Index;

/** Remembers people and companies where nobody else answers for them, as identity-service does for its own. */
@AutoConfiguration
public final class RememberedDirectoryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WireNames wireNames() {
        return new CatalogueWireNames();
    }

    /** What a service other than identity-service knows. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean({People.class, Companies.class})
    static class Remembered {

        @Bean
        RememberedPeople people(Projections projections) {
            return new RememberedPeople(projections.open(
                    "people",
                    PersonDocument.class,
                    Index.sparse("state.subject"),
                    Index.sparse("state.managerId"),
                    Index.sparse("state.companyId"),
                    Index.on("state.roles")));
        }

        @Bean
        RememberedCompanies companies(Projections projections) {
            return new RememberedCompanies(
                    projections.open("companies", CompanyDocument.class, Index.sparse("state.mergedInto")));
        }

        @Bean
        EventConsumer directoryConsumer(
                RememberedPeople people, RememberedCompanies companies, ObjectProvider<DirectoryListener> listeners) {
            RememberedDirectory directory = new RememberedDirectory(
                    people, companies, listeners.orderedStream().toList());
            return EventConsumer.named("directory")
                    .on(PersonState.class, directory::remember)
                    .onErased(PersonState.class, directory::forget)
                    .on(CompanyState.class, directory::rememberCompany)
                    .onErased(CompanyState.class, directory::forgetCompany)
                    .build();
        }
    }
}
