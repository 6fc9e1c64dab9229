package io.parvis.identity.invitations;

import java.time.Clock;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The service that mails invitations asks for the link at the moment of sending; it is kept nowhere (S9). */
public class MailingInvitations {

    private final PeopleRegister people;
    private final InvitationTokens tokens;
    private final Links links;
    private final Clock clock;

    MailingInvitations(PeopleRegister people, InvitationTokens tokens, Links links, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The link to mail.
     *
     * @param generation the invitation's
     * @throws Refused when there is nothing to mail any more: the invitation was used, is over, or another took its place
     */
    public InvitationLink link(PersonId id, int generation) {
        Person person = people.find(id).map(Stored::value).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        InvitationToken token = tokens.token(id, generation);
        Invitation invitation = person.openInvitation(token.hash(), clock.instant());
        return new InvitationLink(
                id, person.profile().email(), person.profile().username(), links.page(token), invitation.expiresAt());
    }
}
