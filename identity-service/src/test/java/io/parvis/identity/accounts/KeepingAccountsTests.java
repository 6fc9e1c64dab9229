package io.parvis.identity.accounts;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Standing;

class KeepingAccountsTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final KeepingAccounts keeping = new KeepingAccounts(people, accounts);

    @Test
    void makesTheAccountAndLinksIt() {
        people.add(PersonFixture.invited(), command("claire"));

        keeping.keep(CLAIRE);

        assertThat(accounts.of(CLAIRE))
                .isEqualTo(new Account(
                        CLAIRE, null, "claire", "claire@acme.example", "Claire", "Martin", Locale.FRENCH, true, false));
        assertThat(claire().subject()).isEqualTo("subject-of-claire");
    }

    @Test
    void keepingTwiceAnnouncesNothing() {
        people.add(PersonFixture.invited(), command("claire"));
        keeping.keep(CLAIRE);
        int announced = people.events().size();

        keeping.keep(CLAIRE);

        assertThat(people.events()).hasSize(announced);
    }

    @Test
    void knowsTheAddressAsProvenOnceThePasswordIsSet() {
        people.add(PersonFixture.invited(), command("claire"));
        people.change(CLAIRE, command("activate"), person -> person.activate(MONDAY));

        keeping.keep(CLAIRE);

        assertThat(accounts.of(CLAIRE).verified()).isTrue();
    }

    @Test
    void knowsAnAddressThatAnAdminPutInItsPlaceAsNotProven() {
        people.add(PersonFixture.active(), command("claire"));
        people.change(CLAIRE, command("edit"), moveTo("new@acme.example"));

        keeping.keep(CLAIRE);
        assertThat(accounts.of(CLAIRE).email()).isEqualTo("new@acme.example");
        assertThat(accounts.of(CLAIRE).verified()).isFalse();

        people.change(CLAIRE, command("edit back"), moveTo("Claire@ACME.example"));
        keeping.keep(CLAIRE);
        assertThat(accounts.of(CLAIRE).verified()).isTrue();
    }

    @Test
    void provesNoAddressThatAnAdminPutInMeanwhile() {
        people.add(PersonFixture.invited(), command("claire"));
        accounts.meanwhile(() -> people.change(CLAIRE, command("edit"), moveTo("new@acme.example")));

        keeping.keepProven(claire());

        assertThat(accounts.of(CLAIRE).email()).isEqualTo("new@acme.example");
        assertThat(accounts.of(CLAIRE).verified()).isFalse();
    }

    @Test
    void followsThePersonWhoBecameSomeoneElseMeanwhile() {
        people.add(PersonFixture.invited(), command("claire"));
        accounts.meanwhile(() -> people.change(CLAIRE, command("activate"), person -> person.activate(MONDAY)));

        keeping.keep(claire());

        assertThat(accounts.of(CLAIRE)).isEqualTo(Account.of(claire()));
        assertThat(accounts.of(CLAIRE).verified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INVITED, true", "ACTIVE, true", "DEACTIVATED, false", "BANNED, false"})
    void letsNobodyLogInWhoMayNot(PersonStatus status, boolean enabled) {
        Person claire = PersonFixture.invited();
        Standing standing = new Standing(status, status == PersonStatus.INVITED ? null : MONDAY, null, null);

        Account account = Account.of(
                Person.restore(CLAIRE, claire.profile(), claire.side(), claire.invitation(), standing, null));

        assertThat(account.enabled()).isEqualTo(enabled);
    }

    /** Events of different people come in any order. */
    @Test
    void makesRoomWhereSomeonesOldAddressIsAnothersNewOne() {
        people.add(PersonFixture.invited(), command("claire"));
        keeping.keep(CLAIRE);
        people.change(
                CLAIRE,
                command("edit"),
                person ->
                        person.edit(PersonFixture.profile("claire", "new@acme.example"), (Side.Client) person.side()));
        people.add(withEmail("paul", "claire@acme.example"), command("paul"));

        keeping.keep(new PersonId("paul"));

        assertThat(accounts.of(new PersonId("paul")).email()).isEqualTo("claire@acme.example");
        assertThat(accounts.of(CLAIRE).email()).isEqualTo("new@acme.example");
    }

    @Test
    void makesNoRoomWhereAStrangerHasTheAddress() {
        people.add(PersonFixture.invited(), command("claire"));
        accounts.put(new HeldAccount("strangers", null, "x", "claire@acme.example", "S", "T", "en", true));

        assertRefused(AccountRefusal.ACCOUNT_TAKEN, () -> keeping.keep(CLAIRE));

        assertThat(claire().subject()).isNull();
    }

    @Test
    void linksTheAccountThatWasMadeAgain() {
        people.add(PersonFixture.invited(), command("claire"));
        people.change(CLAIRE, command("link"), person -> person.linkAccount("subject-that-is-gone"));

        keeping.keep(CLAIRE);

        assertThat(claire().subject()).isEqualTo("subject-of-claire");
    }

    @Test
    void s26LocksTheAccountOfADeactivatedMemberAndOpensItAgain() {
        PersonId leo = new PersonId("leo");
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));

        people.change(leo, command("off"), Person::deactivate);
        keeping.keep(leo);
        assertThat(accounts.of(leo).enabled()).isFalse();

        people.change(leo, command("on"), Person::reactivate);
        keeping.keep(leo);
        assertThat(accounts.of(leo).enabled()).isTrue();
    }

    @Test
    void removesTheAccountOfWhoWasDeleted() {
        people.add(PersonFixture.invited(), command("claire"));
        keeping.keep(CLAIRE);
        people.delete(CLAIRE, command("delete"), Person::delete);

        keeping.remove(CLAIRE);
        keeping.remove(CLAIRE);

        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void keepsTheAccountOfWhoIsThereWhateverItIsToldOfThem() {
        people.add(PersonFixture.invited(), command("claire"));
        keeping.keep(CLAIRE);

        keeping.remove(CLAIRE);

        assertThat(accounts.of(CLAIRE)).isNotNull();
    }

    /** Events of different people come in any order. */
    @Test
    void makesRoomWhereADeletedClientsNameIsAnothersByNow() {
        people.add(PersonFixture.invited(), command("claire"));
        keeping.keep(CLAIRE);
        people.delete(CLAIRE, command("delete"), Person::delete);
        PersonId next = new PersonId("next");
        people.add(
                Person.inviteClient(
                        next,
                        PersonFixture.profile("claire", "claire@acme.example"),
                        (Side.Client) PersonFixture.invited().side(),
                        PersonFixture.invitation("next")),
                command("next"));

        keeping.keep(next);
        keeping.remove(CLAIRE);

        assertThat(accounts.of(CLAIRE)).isNull();
        assertThat(accounts.of(next).username()).isEqualTo("claire");
    }

    @Test
    void leavesNoAccountToWhoWasDeletedMeanwhile() {
        people.add(PersonFixture.invited(), command("claire"));
        accounts.meanwhile(() -> people.delete(CLAIRE, command("delete"), Person::delete));

        keeping.keep(claire());

        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void changesNothingWhileAccountsAreAway() {
        people.add(PersonFixture.invited(), command("claire"));
        accounts.goAway();

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> keeping.keep(CLAIRE));

        assertThat(claire().subject()).isNull();
    }

    @Test
    void passesOverWhoIsNotThere() {
        keeping.keep(new PersonId("nobody"));

        assertThat(accounts.of(new PersonId("nobody"))).isNull();
    }

    private static Consumer<Person> moveTo(String email) {
        return person -> person.edit(PersonFixture.profile("claire", email), (Side.Client) person.side());
    }

    private static Person withEmail(String name, String email) {
        return Person.inviteClient(
                new PersonId(name),
                PersonFixture.profile(name, email),
                (Side.Client) PersonFixture.invited().side(),
                PersonFixture.invitation(name));
    }

    private Person claire() {
        return people.find(CLAIRE).orElseThrow().value();
    }
}
