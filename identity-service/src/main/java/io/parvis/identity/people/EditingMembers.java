package io.parvis.identity.people;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Viewer;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin edits what is known of a team member: names, e-mail address, roles, groups; their own, too. The username stays: it is what the
 * account is found by. Who is invited and gets another e-mail address gets another link, and the one that went to the old address is void.
 * The last active admin keeps that role.
 */
@Service
public class EditingMembers {

    private final PeopleRegister people;
    private final KeepingOneAdmin members;
    private final ListingMembers listing;
    private final ReadingMemberForms forms;
    private final Invitations invitations;
    private final Clock clock;

    EditingMembers(
            PeopleRegister people,
            KeepingOneAdmin members,
            GroupRegister groups,
            ListingMembers listing,
            Invitations invitations,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.listing = listing;
        this.forms = new ReadingMemberForms(groups);
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Makes the team member what the whole form says, or finds what the same command did before. */
    public ListedMember edit(Viewer admin, PersonId id, MemberForm form, Command command) {
        ListedMember before = listing.find(admin, id);
        return people.repeated(id, command).map(listing::listed).orElseGet(() -> edit(admin, before, form, command));
    }

    private ListedMember edit(Viewer admin, ListedMember before, MemberForm form, Command command) {
        ReadingMemberForms.Filled filled = forms.read(form);
        if (!filled.profile().username().equals(before.person().profile().username())) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/username", "username-fixed")));
        }
        return members.change(before.person().personId(), command, member -> edit(member, filled, admin.person()))
                .map(listing::listed)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private void edit(Person member, ReadingMemberForms.Filled filled, PersonId by) {
        boolean moved = !member.profile().email().equals(filled.profile().email());
        member.edit(filled.profile(), filled.side());
        if (moved && member.status() == PersonStatus.INVITED) {
            member.inviteAgain(invitations.next(member, by, clock.instant()));
        }
    }
}
