package io.parvis.identity.invitations;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.people.PeopleRegister;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationProperties.class)
class InvitationsConfiguration {

    @Bean
    IssuingInvitations issuingInvitations(InvitationTokens tokens, InvitationProperties properties) {
        return new IssuingInvitations(tokens, properties.invitationExpiry());
    }

    @Bean
    MailingInvitations mailingInvitations(PeopleRegister people, InvitationTokens tokens, Links links, Clock clock) {
        return new MailingInvitations(people, tokens, links, clock);
    }

    @Bean
    Links links(InvitationProperties properties) {
        return new Links(properties.publicUrl(), properties.invitationRest());
    }
}
