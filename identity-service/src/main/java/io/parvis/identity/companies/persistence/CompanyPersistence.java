package io.parvis.identity.companies.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyEvent;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class CompanyPersistence {

    @Bean
    CompanyRegister companyRegister(AggregateStores stores, EventTranslator<Company, CompanyEvent> translator) {
        return new MongoCompanyRegister(stores.open(
                "companies",
                CompanyDocument.MAPPER,
                translator,
                Index.unique("state.nameKey"),
                Index.on("state.nameKey", "_id"),
                Index.on(MongoCompanyRegister.WORDS),
                Index.sparse("state.mergedInto"),
                Index.uniqueWherePresent("state.mailDomains")));
    }
}
