package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class StoppingClientsTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final Clock clock = SettableClock.at("2026-03-02T10:00:00Z");
    private final ListingClients listing = new ListingClients(people, new InMemoryCompanyRegister());
    private final StoppingClients stopping = new StoppingClients(people, listing, clock);

    @BeforeEach
    void addPeople() {
        people.add(PersonFixture.active(), command("claire"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
    }

    @Test
    void s15PutsAClientOnHoldAndLetsThemInAgain() {
        assertThat(stopping.deactivate(Viewers.ADMIN, CLAIRE, command("off"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(stopping.reactivate(Viewers.ADMIN, CLAIRE, command("on"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.ACTIVE);

        assertThat(people.events()).endsWith(new PersonEvent.Deactivated(), new PersonEvent.Reactivated());
    }

    @Test
    void s16BansAClientForAReasonAndLiftsTheBan() {
        ListedClient banned = stopping.ban(Viewers.ADMIN, CLAIRE, " Threatened the clerk ", command("ban"));

        assertThat(banned.person().standing().ban())
                .isEqualTo(
                        new Ban("Threatened the clerk", Viewers.ADMIN.person(), clock.instant(), PersonStatus.ACTIVE));
        assertThat(stopping.unban(Viewers.ADMIN, CLAIRE, command("unban"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void doesNotDoLaterWhatACommandFoundDone() {
        stopping.unban(Viewers.ADMIN, CLAIRE, command("unban"));
        stopping.ban(Viewers.ADMIN, CLAIRE, "Threatened the clerk", command("ban"));

        stopping.unban(Viewers.ADMIN, CLAIRE, command("unban"));

        assertThat(people.find(CLAIRE).orElseThrow().value().status()).isEqualTo(PersonStatus.BANNED);
    }

    @Test
    void asksForTheReasonOfABan() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> stopping.ban(Viewers.ADMIN, CLAIRE, "  ", command("ban")))
                .containsExactly("/reason required");
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> stopping.ban(Viewers.ADMIN, CLAIRE, "x".repeat(1001), command("ban")))
                .containsExactly("/reason too-long");
    }

    @Test
    void doesNotRepeatARepeatedCommand() {
        stopping.deactivate(Viewers.ADMIN, CLAIRE, command("off"));
        stopping.reactivate(Viewers.ADMIN, CLAIRE, command("on"));

        stopping.deactivate(Viewers.ADMIN, CLAIRE, command("off"));

        assertThat(people.find(CLAIRE).orElseThrow().value().status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void isForAdminsAndAboutClients() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> stopping.deactivate(Viewers.LAWYER, CLAIRE, command("off")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> stopping.ban(Viewers.CLIENT, CLAIRE, null, command("ban")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> stopping.ban(Viewers.ADMIN, new PersonId("leo"), "A member", command("ban")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> stopping.deactivate(Viewers.ADMIN, new PersonId("nobody"), command("off")));
    }
}
