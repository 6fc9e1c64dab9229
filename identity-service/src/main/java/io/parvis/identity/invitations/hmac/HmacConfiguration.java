package io.parvis.identity.invitations.hmac;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.invitations.InvitationTokens;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationSecret.class)
class HmacConfiguration {

    @Bean
    InvitationTokens invitationTokens(InvitationSecret secret) {
        return new HmacInvitationTokens(secret.invitationSecret());
    }
}
