package io.parvis.identity.invitations;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationProperties.class)
class InvitationsConfiguration {

    @Bean
    IssuingInvitations issuingInvitations(InvitationTokens tokens, InvitationProperties properties) {
        return new IssuingInvitations(tokens, properties.invitationExpiry());
    }

    @Bean
    MailingInvitations mailingInvitations(
            PeopleRegister people, InvitationTokens tokens, InvitationProperties properties, Clock clock) {
        return new MailingInvitations(people, tokens, properties.publicUrl(), clock);
    }

    @Bean
    AskingForLinks askingForLinks(
            PeopleRegister people, Invitations invitations, Later later, InvitationProperties properties, Clock clock) {
        return new AskingForLinks(people, invitations, later, properties.invitationRest(), clock);
    }
}
