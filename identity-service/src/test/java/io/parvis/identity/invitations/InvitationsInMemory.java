package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.identity.accounts.InMemoryAccounts;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.identity.people.PeopleRegister;

/** The feature and the accounts without their adapters, for slices of the web; a person's token is {@code token-<generation>-of-<id>}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    AskingForLinks.class,
    EndingAttempts.class,
    InMemoryAccounts.class,
    InMemoryPasswordAttempts.class,
    KeepingAccounts.class,
    OpeningInvitations.class,
    SettingPassword.class
})
public class InvitationsInMemory {

    public static final InvitationTokens TOKENS =
            (person, generation) -> new InvitationToken("token-%d-of-%s".formatted(generation, person.value()));

    @Bean
    IssuingInvitations issuingInvitations() {
        return new IssuingInvitations(TOKENS, Duration.ofDays(7));
    }

    /** Later is now. */
    @Bean
    Later later() {
        return Runnable::run;
    }

    @Bean
    Links links() {
        return new Links(URI.create("https://portal.example"), Duration.ofMinutes(10));
    }

    @Bean
    MailingInvitations mailingInvitations(PeopleRegister people, Links links, Clock clock) {
        return new MailingInvitations(people, TOKENS, links, clock);
    }

    @Bean
    InvitationTokens invitationTokens() {
        return TOKENS;
    }
}
