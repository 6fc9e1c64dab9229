package io.parvis.identity.invitations;

import java.time.Clock;

import org.springframework.stereotype.Service;

import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;

/** Someone opens the link of an invitation, which does not use it up: mail scanners open links too (S10). */
@Service
public class OpeningInvitations {

    private final PeopleRegister people;
    private final Newcomers newcomers;
    private final Clock clock;

    OpeningInvitations(PeopleRegister people, Newcomers newcomers, Clock clock) {
        this.people = people;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    public OpenInvitation open(InvitationToken token) {
        return people.findByInvitation(token.hash())
                .map(Stored::value)
                .map(this::open)
                .or(() -> newcomers.open(token))
                .orElseThrow(() -> new Refused(InvitationRefusal.INVITATION_UNKNOWN));
    }

    private OpenInvitation open(Person person) {
        Invitation invitation = person.openInvitation(clock.instant());
        return new OpenInvitation(person.profile().firstName(), person.profile().username(), invitation.expiresAt());
    }

    /** Whoever was invited with this token, whether it still opens or not. */
    Person invited(InvitationToken token) {
        return people.findByInvitation(token.hash())
                .map(Stored::value)
                .orElseThrow(() -> new Refused(InvitationRefusal.INVITATION_UNKNOWN));
    }
}
