package io.parvis.identity.people;

import java.time.Clock;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin sends a new link to someone who has not set a password yet, and to nobody else (S12); the last link is void then. */
@Service
public class ResendingInvitations {

    private final PeopleRegister people;
    private final ListingClients clients;
    private final ListingMembers members;
    private final Invitations invitations;
    private final Clock clock;

    ResendingInvitations(
            PeopleRegister people,
            ListingClients clients,
            ListingMembers members,
            Invitations invitations,
            Clock clock) {
        this.people = people;
        this.clients = clients;
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    public ListedClient resendToClient(Viewer admin, PersonId id, Command command) {
        clients.find(admin, id);
        return clients.listed(resend(admin, id, command));
    }

    public ListedMember resendToMember(Viewer admin, PersonId id, Command command) {
        members.find(admin, id);
        return members.listed(resend(admin, id, command));
    }

    private Stored<Person> resend(Viewer admin, PersonId id, Command command) {
        return people.change(
                        id,
                        command,
                        person -> person.inviteAgain(invitations.next(person, admin.person(), clock.instant())))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
