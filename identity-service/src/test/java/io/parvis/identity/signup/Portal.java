package io.parvis.identity.signup;

import static io.parvis.identity.TestCommands.command;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.invitations.InvitationsInMemory;
import io.parvis.identity.invitations.IssuingInvitations;
import io.parvis.identity.invitations.Links;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.testsupport.time.SettableClock;

/** The feature on its fakes, with Acme, the invited {@code claire} of it, and a link that rests for ten minutes. */
final class Portal {

    final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    final InMemorySignUps signUps = new InMemorySignUps();
    final InMemorySettingsOfSignUps settings = new InMemorySettingsOfSignUps();
    final SettableClock clock = SettableClock.at("2026-03-12T09:00:00Z");

    private final Links links = new Links(URI.create("https://portal.example"), Duration.ofMinutes(10));
    private final Invitations invitations = new IssuingInvitations(InvitationsInMemory.TOKENS, Duration.ofDays(7));
    private final FreeUsernames usernames = new FreeUsernames(people);

    final SigningUp signing = new SigningUp(signUps, settings, clock);
    final DecidingSignUps deciding =
            new DecidingSignUps(signUps, settings, people, usernames, invitations, links, clock);
    final ProvingAddresses proving =
            new ProvingAddresses(signUps, settings, people, companies, usernames, invitations, links, clock);
    final MailingSignUpLinks mailing = new MailingSignUpLinks(signUps, InvitationsInMemory.TOKENS, links, clock);
    final ReviewingSignUps reviewing = new ReviewingSignUps(signUps, usernames, invitations, clock);
    final SettingSignUps setting = new SettingSignUps(settings);

    Portal() {
        companies.add(CompanyFixture.acme(), command("acme"));
        people.add(PersonFixture.invited(), command("claire"));
    }

    /** Fills in the form, and lets it be decided. */
    SignUp signUp(String id, String username, String email) {
        signing.signUp(SignUpFixture.form(username, email), command(id));
        deciding.decide(new SignUpId(id));
        return signUp(id);
    }

    SignUp signUp(String id) {
        return signUps.find(new SignUpId(id)).orElseThrow().value();
    }

    void rules(SignUpMode mode, String... domains) {
        Rules rules = new Rules(
                mode, Stream.of(domains).map(MailDomain::new).collect(Collectors.toSet()), AccessType.COLLABORATOR);
        settings.change(command("rules-" + mode), now -> now.change(rules));
    }

    /** The token in the link that was mailed last. */
    InvitationToken token(SignUp signUp) {
        Invitation link = Objects.requireNonNull(signUp.progress().invitation());
        return InvitationsInMemory.TOKENS.token(signUp.client(), link.generation());
    }
}
