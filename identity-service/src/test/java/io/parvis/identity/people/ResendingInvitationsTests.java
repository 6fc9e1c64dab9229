package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class ResendingInvitationsTests {

    private static final PersonId CLAIRE = new PersonId("claire");
    private static final PersonId LEO = new PersonId("leo");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final Clock clock = SettableClock.at("2026-03-12T09:00:00Z");
    private final ListingClients clients = new ListingClients(people, new InMemoryCompanyRegister());
    private final ListingMembers members = new ListingMembers(people, new InMemoryGroupRegister());
    private final Invitations invitations = (person, generation, by, at) ->
            new Invitation(generation, "hash-" + generation, by, at, at.plus(Duration.ofDays(7)));
    private final ResendingInvitations resending =
            new ResendingInvitations(people, clients, members, invitations, clock);

    @BeforeEach
    void addPeople() {
        people.add(PersonFixture.invited(), command("claire"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
    }

    @Test
    void s12ANewLinkTakesThePlaceOfTheLastOne() {
        Person claire = resending
                .resendToClient(Viewers.ADMIN, CLAIRE, command("again"))
                .person();

        assertThat(claire.invitation())
                .isEqualTo(new Invitation(
                        2,
                        "hash-2",
                        Viewers.ADMIN.person(),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(7))));
        assertThat(people.findByInvitation("hash-of-claire")).isEmpty();
        assertThat(people.events()).endsWith(new PersonEvent.InvitedAgain());
    }

    @Test
    void s12IsNotForThoseWhoHaveAPassword() {
        people.change(CLAIRE, command("password"), person -> person.activate(MONDAY));

        assertRefused(
                PersonRefusal.ALREADY_SET_UP, () -> resending.resendToClient(Viewers.ADMIN, CLAIRE, command("again")));
    }

    @Test
    void letsInAgainWhoWasStoppedBeforeThePassword() {
        people.change(CLAIRE, command("off"), Person::deactivate);
        assertRefused(
                PersonRefusal.INVITATION_VOID,
                () -> people.find(CLAIRE).orElseThrow().value().openInvitation(MONDAY));

        Person claire = resending
                .resendToClient(Viewers.ADMIN, CLAIRE, command("again"))
                .person();

        assertThat(claire.status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void sendsATeamMemberANewLinkToo() {
        assertThat(resending
                        .resendToMember(Viewers.ADMIN, LEO, command("again"))
                        .person()
                        .invitation()
                        .generation())
                .isEqualTo(2);
    }

    @Test
    void aRepeatedCommandSendsOneLink() {
        resending.resendToClient(Viewers.ADMIN, CLAIRE, command("again"));

        assertThat(resending
                        .resendToClient(Viewers.ADMIN, CLAIRE, command("again"))
                        .person()
                        .invitation()
                        .generation())
                .isEqualTo(2);
    }

    @Test
    void isForAdminsAndKeepsTheSidesApart() {
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> resending.resendToClient(Viewers.LAWYER, CLAIRE, command("again")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> resending.resendToClient(Viewers.ADMIN, LEO, command("again")));
        assertRefused(
                StandardRefusal.NOT_FOUND, () -> resending.resendToMember(Viewers.ADMIN, CLAIRE, command("again")));
    }
}
