package io.parvis.identity.people.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.CompanyId;
import io.parvis.events.companies.CompaniesMerged;
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
                .skippingTheRest()
                .build();
    }
}
