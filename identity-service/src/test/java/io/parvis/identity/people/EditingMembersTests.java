package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class EditingMembersTests {

    private static final PersonId LEO = new PersonId("leo");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();
    private final Clock clock = SettableClock.at("2026-03-02T10:00:00Z");
    private final Invitations invitations = (person, generation, by, at) ->
            new Invitation(generation, "hash-" + generation, by, at, at.plusSeconds(60));
    private final EditingMembers editing = new EditingMembers(
            people,
            new KeepingOneAdmin(people, new RegisteredPeople(people), new InMemoryAdminRosters(), Clock.systemUTC()),
            groups,
            new ListingMembers(people, groups),
            invitations,
            clock);

    @BeforeEach
    void addPeopleAndGroups() {
        groups.add(GroupFixture.litigation(), command("litigation"));
        people.add(PersonFixture.activeMember("ada", Role.ADMIN), command("ada"));
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        people.add(PersonFixture.invitedMember("ida", Role.LAWYER), command("ida"));
        people.add(PersonFixture.active(), command("claire"));
    }

    @Test
    void tellsWhichFieldsWereEditedAndNotWhatTheyAre() {
        PersonForm form = new PersonForm("Leo", "Martin", "leo", "new@firm.example", "fr", "Europe/Paris");

        ListedMember leo = edit("leo", form, List.of("LAWYER"), null);

        assertThat(leo.person().profile().firstName()).isEqualTo("Leo");
        assertThat(people.events()).endsWith(new PersonEvent.Edited(List.of("firstName", "email")));
    }

    @Test
    void changesRolesAndGroups() {
        ListedMember leo = edit("leo", same("leo"), List.of("LAWYER", "ADMIN"), List.of("litigation"));

        assertThat(leo.side().roles()).isEqualTo(Set.of(Role.LAWYER, Role.ADMIN));
        assertThat(leo.groups()).extracting(Group::groupId).containsExactly(GroupFixture.LITIGATION);
        assertThat(people.events())
                .endsWith(new PersonEvent.RolesChanged(Set.of(Role.LAWYER)), new PersonEvent.GroupsChanged(Set.of()));
    }

    @Test
    void answersARepeatWithWhatItDidThoughAGroupIsGoneMeanwhile() {
        edit("leo", same("leo"), List.of("LAWYER"), List.of("litigation"));
        groups.change(GroupFixture.LITIGATION, command("delete"), Group::delete);

        ListedMember again = edit("leo", same("leo"), List.of("LAWYER"), List.of("litigation"));

        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void showsNoGroupThatWasDeletedMeanwhile() {
        edit("leo", same("leo"), List.of("LAWYER"), List.of("litigation"));

        groups.change(GroupFixture.LITIGATION, command("delete"), Group::delete);

        assertThat(new ListingMembers(people, groups).find(Viewers.ADMIN, LEO).groups())
                .isEmpty();
    }

    @Test
    void editingNothingTellsNothing() {
        int before = people.events().size();

        assertThat(edit("leo", same("leo"), List.of("LAWYER"), List.of()).version())
                .isEqualTo(1);

        assertThat(people.events()).hasSize(before);
    }

    @Test
    void keepsTheRoleOfTheLastActiveAdmin() {
        assertRefused(
                PersonRefusal.LAST_ADMIN, () -> edit("ada", same("ada"), List.of("LAWYER", "CONTRACT_MANAGER"), null));

        edit("leo", same("leo"), List.of("ADMIN"), null);

        assertThat(edit("ada", same("ada"), List.of("LAWYER"), null).side().roles())
                .containsExactly(Role.LAWYER);
    }

    @Test
    void sendsAnotherLinkToAnotherAddressOfWhoIsInvited() {
        PersonForm moved = new PersonForm("Claire", "Martin", "ida", "new@firm.example", "fr", "Europe/Paris");

        assertThat(edit("ida", moved, List.of("LAWYER"), null)
                        .person()
                        .invitation()
                        .generation())
                .isEqualTo(2);
        assertThat(people.events()).endsWith(new PersonEvent.Edited(List.of("email")), new PersonEvent.InvitedAgain());
    }

    @Test
    void refusesAnotherUsernameAndWhatThereIsNot() {
        PersonForm renamed = new PersonForm("Claire", "Martin", "leonard", "leo@firm.example", null, null);

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> edit("leo", renamed, List.of("LAWYER"), null))
                .containsExactly("/username username-fixed");
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> edit("leo", same("leo"), List.of(), List.of("litigation", "chess")))
                .containsExactly("/roles required", "/groups/1 group-unknown");
    }

    @Test
    void refusesTheAddressOfSomeoneElse() {
        PersonForm taken = new PersonForm("Claire", "Martin", "leo", "ADA@firm.example", null, null);

        assertRefused(PersonRefusal.EMAIL_TAKEN, () -> edit("leo", taken, List.of("LAWYER"), null));
    }

    @Test
    void isForAdminsAndAboutMembers() {
        MemberForm form = new MemberForm(same("leo"), List.of("LAWYER"), null);

        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> editing.edit(Viewers.LAWYER, LEO, form, command("edit")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> edit("claire", same("claire"), List.of("LAWYER"), null));
    }

    private ListedMember edit(String id, PersonForm form, List<String> roles, @Nullable List<String> memberships) {
        return editing.edit(
                Viewers.ADMIN, new PersonId(id), new MemberForm(form, roles, memberships), command("edit " + id));
    }

    private static PersonForm same(String username) {
        return new PersonForm("Claire", "Martin", username, username + "@firm.example", "fr", "Europe/Paris");
    }
}
