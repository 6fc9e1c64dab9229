package io.parvis.identity.signup;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.springframework.stereotype.Service;

import io.parvis.identity.invitations.InvitationTokens;
import io.parvis.identity.invitations.Links;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.people.Profile;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The service that mails links asks for what to write at the moment of sending; the link is kept nowhere. */
@Service
public class MailingSignUpLinks {

    private final SignUps signUps;
    private final InvitationTokens tokens;
    private final Links links;
    private final Clock clock;

    MailingSignUpLinks(SignUps signUps, InvitationTokens tokens, Links links, Clock clock) {
        this.signUps = signUps;
        this.tokens = tokens;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What to write, and to whom: nobody else knows them yet. Nothing that was filled in stands in it, as whoever filled it in may not be who reads it.
     *
     * @param link the page where the password is set
     */
    public record Letter(EmailAddress email, Locale language, ZoneId timeZone, URI link, Instant expiresAt) {

        @Override
        public String toString() {
            return "Letter[hidden]";
        }
    }

    /**
     * The letter with a link.
     *
     * @param generation the link's
     * @throws Refused when there is nothing to mail any more: the link was used, is over, or another took its place
     */
    public Letter letter(SignUpId id, int generation) {
        SignUp signUp = signUps.find(id).map(Stored::value).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        Invitation link = signUp.openLink(clock.instant());
        if (link.generation() != generation) {
            throw new Refused(PersonRefusal.INVITATION_VOID);
        }
        Profile profile = signUp.newcomer().profile();
        return new Letter(
                profile.email(),
                profile.language(),
                profile.timeZone(),
                links.page(tokens.token(signUp.client(), generation)),
                link.expiresAt());
    }
}
