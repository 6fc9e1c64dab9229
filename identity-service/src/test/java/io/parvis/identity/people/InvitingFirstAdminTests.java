package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class InvitingFirstAdminTests {

    private static final PersonForm ADA = new PersonForm("Ada", "Lovelace", "Ada", "ada@firm.example", "en", null);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();
    private final InvitingFirstAdmin inviting = new InvitingFirstAdmin(
            people,
            new InvitingMembers(
                    people,
                    groups,
                    new ListingMembers(people, groups),
                    (person, generation, by, at) -> new Invitation(generation, "hash", by, at, at.plusSeconds(60)),
                    SettableClock.at("2026-03-02T09:00:00Z")));

    @Test
    void invitesAnAdminOnBehalfOfNobody() {
        inviting.invite("Ada", ADA);

        Person ada = people.findByUsername(new Username("ada")).orElseThrow().value();
        assertThat(ada.side()).isEqualTo(new Side.Member(Set.of(Role.ADMIN), Set.of()));
        assertThat(ada.invitation().by()).isNull();
    }

    @Test
    void invitingTwiceChangesNothing() {
        inviting.invite("Ada", ADA);

        inviting.invite("ada", ADA);

        assertThat(people.events()).hasSize(1);
    }

    @Test
    void leavesWhoeverHasTheUsernameAlone() {
        people.add(PersonFixture.invited("ada", null), command("ada"));

        inviting.invite("ADA", ADA);

        assertThat(people.page(PersonKind.MEMBER, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void refusesSettingsThatAreNoForm() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite("ada", new PersonForm("Ada", "L", "ada", "ada", "en", null)))
                .containsExactly("/email malformed-email");
    }
}
