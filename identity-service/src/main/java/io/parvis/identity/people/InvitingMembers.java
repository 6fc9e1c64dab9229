package io.parvis.identity.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.identity.rules.FormCheck;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** An admin adds a team member, who is sent an invitation. */
@Service
public class InvitingMembers {

    private final PeopleRegister people;
    private final Invitations invitations;
    private final Clock clock;

    InvitingMembers(PeopleRegister people, Invitations invitations, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Adds the team member, or finds whom the same command added before. */
    public ListedMember invite(Viewer admin, MemberForm form, Command command) {
        Administrators.require(admin);
        return ListedMember.of(invite(admin.person(), form, command));
    }

    /** Adds the first admin, whom nobody can invite yet. */
    void inviteFirst(PersonForm form, Command command) {
        invite((PersonId) null, new MemberForm(form, List.of(Role.ADMIN.name())), command);
    }

    private Stored<Person> invite(@Nullable PersonId by, MemberForm form, Command command) {
        FormCheck check = new FormCheck();
        Supplier<Profile> profile = form.person().read(check);
        Set<Role> roles = roles(form, check);
        check.refuseProblems();

        PersonId id = new PersonId(command.id());
        Invitation invitation = invitations.first(id, by, clock.instant());
        return people.add(Person.inviteMember(id, profile.get(), new Side.Member(roles), invitation), command);
    }

    private static Set<Role> roles(MemberForm form, FormCheck check) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<@Nullable String> names = form.roles() == null ? List.of() : form.roles();
        for (int i = 0; i < names.size(); i++) {
            check.required("/roles/" + i, names.get(i), "role-unknown", InvitingMembers::role)
                    .ifPresent(roles::add);
        }
        if (names.isEmpty()) {
            check.problem("/roles", "required");
        }
        return roles;
    }

    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst();
    }
}
