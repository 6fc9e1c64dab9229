package io.parvis.identity.people.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.CompanyId;
import io.parvis.events.companies.CompaniesMerged;
import io.parvis.events.companies.CompanyChanged;
import io.parvis.events.companies.CompanyMergerUndone;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanySharingChanged;
import io.parvis.identity.people.FollowingMergers;
import io.parvis.starter.consumer.EventConsumer;

/** Members follow their company as soon as its merger is published. */
@Configuration(proxyBeanMethods = false)
class MergerConsumer {

    @Bean
    EventConsumer companyMembers(FollowingMergers following) {
        return EventConsumer.named("company-members")
                .on(
                        CompaniesMerged.class,
                        event -> following.follow(new CompanyId(event.data().companyId())))
                .skipping(
                        CompanyRegistered.class,
                        CompanyChanged.class,
                        CompanySharingChanged.class,
                        CompanyMergerUndone.class)
                .build();
    }
}
