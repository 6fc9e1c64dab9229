package io.parvis.identity.people;

import org.springframework.stereotype.Service;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.search.Folding;

/** A new installation invites its first admin, who invites everyone else. */
@Service
public class InvitingFirstAdmin {

    private final PeopleRegister people;
    private final InvitingMembers members;

    InvitingFirstAdmin(PeopleRegister people, InvitingMembers members) {
        this.people = people;
        this.members = members;
    }

    /**
     * Invites an admin, unless a person with this username exists; however often, and from however many replicas.
     *
     * @throws io.parvis.starter.problem.Refused if the settings are no valid form, or another person has the e-mail address
     */
    public void invite(String username, PersonForm form) {
        if (people.findByUsername(new Username(username)).isEmpty()) {
            members.inviteFirst(form, Command.causedBy("invite-first-admin", Folding.key(username)));
        }
    }
}
