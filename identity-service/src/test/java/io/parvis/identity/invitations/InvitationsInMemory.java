package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.identity.accounts.InMemoryAccounts;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;

/** The feature and the accounts without their adapters, for slices of the web; a person's token is {@code token-<generation>-of-<id>}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryAccounts.class, KeepingAccounts.class, OpeningInvitations.class, SettingPassword.class})
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
    AskingForLinks askingForLinks(PeopleRegister people, Invitations invitations, Later later, Clock clock) {
        return new AskingForLinks(people, invitations, later, Duration.ofMinutes(10), clock);
    }

    @Bean
    MailingInvitations mailingInvitations(PeopleRegister people, Clock clock) {
        return new MailingInvitations(people, TOKENS, URI.create("https://portal.example"), clock);
    }
}
