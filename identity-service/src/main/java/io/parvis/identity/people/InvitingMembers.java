package io.parvis.identity.people;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** An admin adds a team member, who is sent an invitation. */
@Service
public class InvitingMembers {

    private final PeopleRegister people;
    private final ListingMembers listing;
    private final ReadingMemberForms forms;
    private final Invitations invitations;
    private final Clock clock;

    InvitingMembers(
            PeopleRegister people, GroupRegister groups, ListingMembers listing, Invitations invitations, Clock clock) {
        this.people = people;
        this.listing = listing;
        this.forms = new ReadingMemberForms(groups);
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Adds the team member, or finds whom the same command added before. */
    public ListedMember invite(Viewer admin, MemberForm form, Command command) {
        Administrators.require(admin);
        return listing.listed(invite(admin.person(), form, command));
    }

    /** Adds the first admin, whom nobody can invite yet. */
    void inviteFirst(PersonForm form, Command command) {
        invite((PersonId) null, new MemberForm(form, List.of(Role.ADMIN.name()), null), command);
    }

    private Stored<Person> invite(@Nullable PersonId by, MemberForm form, Command command) {
        PersonId id = new PersonId(command.id());
        return people.repeated(id, command).orElseGet(() -> invite(by, id, form, command));
    }

    private Stored<Person> invite(@Nullable PersonId by, PersonId id, MemberForm form, Command command) {
        ReadingMemberForms.Filled filled = forms.read(form);
        Invitation invitation = invitations.first(id, by, clock.instant());
        return people.add(Person.inviteMember(id, filled.profile(), filled.side(), invitation), command);
    }
}
