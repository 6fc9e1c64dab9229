package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.problem.StandardRefusal;

class DeletingClientsTests {

    private static final PersonId CLAIRE = new PersonId("claire");
    private static final PersonId PAUL = new PersonId("paul");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryReferencesElsewhere elsewhere = new InMemoryReferencesElsewhere();
    private final DeletingClients deleting = new DeletingClients(people, elsewhere);

    @BeforeEach
    void addPeople() {
        people.add(PersonFixture.active(), command("claire"));
        people.add(PersonFixture.invited("paul", new CompanyId("acme")), command("paul"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
    }

    @Test
    void s16DeletesWhoIsOnHold() {
        change(CLAIRE, Person::deactivate);

        deleting.delete(Viewers.ADMIN, CLAIRE, command("delete"));

        assertThat(people.find(CLAIRE)).isEmpty();
        assertThat(people.events()).endsWith(new PersonEvent.Deactivated(), new PersonEvent.Deleted());
    }

    @Test
    void deletesWhoNeverSetAPassword() {
        deleting.delete(Viewers.ADMIN, PAUL, command("delete"));

        assertThat(people.find(PAUL)).isEmpty();
    }

    @Test
    void deletesNobodyWhoIsAtWork() {
        assertRefused(PersonRefusal.STILL_ACTIVE, () -> deleting.delete(Viewers.ADMIN, CLAIRE, command("delete")));

        assertThat(people.find(CLAIRE)).isPresent();
    }

    @Test
    void s16KeepsWhoIsBannedSoThatTheAddressStaysBarred() {
        change(PAUL, paul -> paul.ban("Threatened the clerk", ADA, MONDAY));

        assertRefused(PersonRefusal.BAN_HOLDS, () -> deleting.delete(Viewers.ADMIN, PAUL, command("delete")));

        assertThat(people.find(PAUL)).isPresent();
    }

    @Test
    void keepsWhoIsSomebodysManager() {
        change(CLAIRE, Person::deactivate);
        change(PAUL, paul -> {
            Side.Client side = (Side.Client) paul.side();
            paul.edit(
                    paul.profile(),
                    new Side.Client(side.accessType(), side.company(), CLAIRE, null, null, null, side.origin()));
        });

        assertRefused(PersonRefusal.MANAGES_OTHERS, () -> deleting.delete(Viewers.ADMIN, CLAIRE, command("delete")));
    }

    @Test
    void keepsWhoIsReferredToAndSaysByWhom() {
        elsewhere.name(PAUL, Map.of("request-service", 2L, "matter-service", 1L));

        assertRefused(PersonRefusal.STILL_REFERRED_TO, () -> deleting.delete(Viewers.ADMIN, PAUL, command("delete")))
                .containsExactly("/matter-service refers-to-client", "/request-service refers-to-client");
        assertThat(people.find(PAUL)).isPresent();
    }

    @Test
    void doesNothingWhileSomebodyCanNotBeAsked() {
        elsewhere.goAway();

        assertRefused(StandardRefusal.UNAVAILABLE, () -> deleting.delete(Viewers.ADMIN, PAUL, command("delete")));

        assertThat(people.find(PAUL)).isPresent();
        assertThat(people.events()).doesNotContain(new PersonEvent.Deleted());
    }

    @Test
    void deletesNobodyWhoWasSomebodyElseWhenOthersWereAsked() {
        change(CLAIRE, Person::deactivate);
        elsewhere.meanwhile(() -> {
            change(CLAIRE, Person::reactivate);
            change(CLAIRE, Person::deactivate);
        });

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> deleting.delete(Viewers.ADMIN, CLAIRE, command("delete")));
        assertThat(people.find(CLAIRE)).isPresent();
    }

    @Test
    void looksAtTheVersionBeforeAnybodyIsAsked() {
        elsewhere.goAway();
        Command seenBefore = command("delete").at(7);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> deleting.delete(Viewers.ADMIN, PAUL, seenBefore));
    }

    @Test
    void findsNobodyASecondTimeButAnswersTheSameCommandAsBefore() {
        Command delete = command("delete").at(1);
        deleting.delete(Viewers.ADMIN, PAUL, delete);

        deleting.delete(Viewers.ADMIN, PAUL, delete);

        assertRefused(StandardRefusal.NOT_FOUND, () -> deleting.delete(Viewers.ADMIN, PAUL, command("delete again")));
        assertThat(people.events()).containsOnlyOnce(new PersonEvent.Deleted());
    }

    @Test
    void isForAdminsAndAboutClients() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> deleting.delete(Viewers.LAWYER, PAUL, command("delete")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> deleting.delete(Viewers.CLIENT, PAUL, command("delete")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> deleting.delete(Viewers.ADMIN, new PersonId("leo"), command("delete")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> deleting.delete(Viewers.ADMIN, new PersonId("nobody"), command("delete")));
    }

    private void change(PersonId id, Consumer<Person> verb) {
        int changes = people.events().size();
        people.change(id, command("change " + changes), verb);
    }
}
