package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class InvitingMembersTests {

    private static final PersonForm LEO = new PersonForm("Leo", "Durand", "leo", "leo@firm.example", null, null);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final Clock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Invitations invitations = (person, generation, by, at) ->
            new Invitation(generation, "hash-of-" + person.value(), by, at, at.plusSeconds(60));
    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();
    private final InvitingMembers inviting =
            new InvitingMembers(people, groups, new ListingMembers(people, groups), invitations, clock);

    @Test
    void invitesAMemberWithRoles() {
        ListedMember leo = inviting.invite(
                Viewers.ADMIN,
                new MemberForm(LEO, List.of("LAWYER", "CONTRACT_MANAGER", "LAWYER"), null),
                command("leo"));

        assertThat(leo.side().roles()).isEqualTo(Set.of(Role.LAWYER, Role.CONTRACT_MANAGER));
        assertThat(leo.person().status()).isEqualTo(PersonStatus.INVITED);
        assertThat(leo.person().invitation().by()).isEqualTo(Viewers.ADMIN.person());
    }

    @Test
    void invitingTwiceChangesNothing() {
        MemberForm form = new MemberForm(LEO, List.of("LAWYER"), null);
        inviting.invite(Viewers.ADMIN, form, command("leo"));

        inviting.invite(Viewers.ADMIN, form, command("leo"));

        assertThat(people.events()).hasSize(1);
    }

    @Test
    void refusesAMemberWithoutRole() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(Viewers.ADMIN, new MemberForm(LEO, List.of(), null), command("leo")))
                .containsExactly("/roles required");
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(Viewers.ADMIN, new MemberForm(LEO, null, null), command("leo")))
                .containsExactly("/roles required");
    }

    @Test
    void namesTheRolesThatThereAreNot() {
        MemberForm form = new MemberForm(LEO, Arrays.asList("LAWYER", "JUDGE", null), null);

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> inviting.invite(Viewers.ADMIN, form, command("leo")))
                .containsExactly("/roles/1 role-unknown", "/roles/2 required");
    }

    @Test
    void putsAMemberIntoGroupsThatExist() {
        groups.add(GroupFixture.litigation(), command("litigation"));

        ListedMember leo = inviting.invite(
                Viewers.ADMIN, new MemberForm(LEO, List.of("LAWYER"), List.of("litigation")), command("leo"));

        assertThat(leo.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.groupId()).isEqualTo(GroupFixture.LITIGATION));
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(
                                Viewers.ADMIN,
                                new MemberForm(LEO, List.of("LAWYER"), List.of("litigation", "chess")),
                                command("leo again")))
                .containsExactly("/groups/1 group-unknown");
    }

    @Test
    void refusesWhoeverIsNoAdmin() {
        assertRefused(
                RuleRefusal.ROLE_REQUIRED,
                () -> inviting.invite(Viewers.LAWYER, new MemberForm(LEO, List.of("ADMIN"), null), command("leo")));
    }
}
