package io.parvis.identity.accounts;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;

class EndingSessionsTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final KeepingAccounts keeping = new KeepingAccounts(people, accounts);

    @Test
    void s26EndsTheSessionsOfWhomTheAccountIsOpenToAgainByNow() {
        PersonId leo = new PersonId("leo");
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        people.change(leo, command("off"), Person::deactivate);
        people.change(leo, command("on"), Person::reactivate);

        keeping.keep(leo);
        assertThat(accounts.endedSessionsOf(leo)).isZero();
        keeping.endSessions(leo);

        assertThat(accounts.endedSessionsOf(leo)).isOne();
        assertThat(accounts.of(leo).enabled()).isTrue();
    }

    @Test
    void s26EndsTheSessionsAlsoWhereTheAccountCantBeWhatItShould() {
        PersonId leo = new PersonId("leo");
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        keeping.keep(leo);
        accounts.put(
                new HeldAccount("stranger", null, "stranger", accounts.of(leo).email(), "Sam", "Stranger", "en", true));

        assertRefused(AccountRefusal.ACCOUNT_TAKEN, () -> keeping.endSessions(leo));

        assertThat(accounts.endedSessionsOf(leo)).isOne();
    }

    @Test
    void s26ShutsOutWhoIsStoppedStillBeforeTheirSessionsEnd() {
        people.add(PersonFixture.invited(), command("claire"));
        people.change(CLAIRE, command("off"), Person::deactivate);

        keeping.endSessions(CLAIRE);

        assertThat(accounts.of(CLAIRE).enabled()).isFalse();
        assertThat(accounts.endedSessionsOf(CLAIRE)).isOne();
    }
}
