package io.parvis.identity.accounts;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.accounts.AccountDifference.Kind;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** What is found when people are compared with accounts, whatever holds those. */
public abstract class ComparingAccountsSuite {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private KeepingAccounts keeping;
    private ComparingAccounts comparing;

    protected abstract Accounts accounts();

    protected abstract HeldAccounts held();

    /** An account as somebody else makes it, or changes it. */
    protected abstract void put(HeldAccount account);

    /** Somebody else's removal of an account. */
    protected abstract void remove(String subject);

    /** Accounts can't be reached from now on, or can again. */
    protected abstract void away(boolean now);

    @BeforeEach
    void inviteClaire() {
        keeping = new KeepingAccounts(people, accounts());
        comparing = new ComparingAccounts(people, held());
        invite(PersonFixture.invited("claire", null));
    }

    @Test
    void isNothingWhereAllAreInStep() {
        invite(PersonFixture.invitedMember("leo", Role.LAWYER));

        assertThat(differences(10)).isEmpty();
    }

    @Test
    void isAPersonWithoutAnAccount() {
        add(PersonFixture.invitedMember("leo", Role.LAWYER));

        assertThat(differences(10))
                .containsExactly(new AccountDifference(Kind.NO_ACCOUNT, new PersonId("leo"), null, Set.of()));
    }

    @Test
    void isAnAccountWithoutAPerson() {
        put(foreign("subject-of-nobody", null, "nobody"));
        put(foreign("subject-of-gone", "gone", "gone"));

        assertThat(differences(10))
                .containsExactly(
                        new AccountDifference(Kind.NO_PERSON, null, "subject-of-gone", Set.of()),
                        new AccountDifference(Kind.NO_PERSON, null, "subject-of-nobody", Set.of()));
    }

    @Test
    void isTheAccountThatIsLeftOfADeletedClientAndNothingElseOfThem() {
        String left = subject();
        people.delete(CLAIRE, command("delete"), Person::delete);

        assertThat(differences(10)).containsExactly(new AccountDifference(Kind.NO_PERSON, null, left, Set.of()));

        keeping.remove(CLAIRE);

        assertThat(differences(10)).isEmpty();
    }

    @Test
    void isASecondAccountThatSaysItIsOfThePerson() {
        put(foreign("second-subject", "claire", "claire2"));

        assertThat(differences(10))
                .containsExactly(new AccountDifference(Kind.NO_PERSON, null, "second-subject", Set.of()));
    }

    @Test
    void isNoAccountAndNoPersonWhereAStrangersHasTheName() {
        add(PersonFixture.invited("paul", null));
        put(foreign("strangers", null, "paul"));

        assertThat(differences(10))
                .extracting(AccountDifference::kind)
                .containsExactly(Kind.NO_ACCOUNT, Kind.NO_PERSON);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBJECT")
    void isWhateverAnAccountSaysDifferently(AccountField field) {
        put(with(field, "other", false));

        assertThat(differences(10))
                .containsExactly(new AccountDifference(Kind.DIFFERENT, CLAIRE, subject(), Set.of(field)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "EMAIL", "FIRST_NAME", "LAST_NAME", "LANGUAGE"})
    void isWhateverAnAccountDoesNotSay(AccountField field) {
        put(with(field, null, true));

        assertThat(differences(10))
                .containsExactly(new AccountDifference(Kind.DIFFERENT, CLAIRE, subject(), Set.of(field)));
    }

    /** S26. */
    @Test
    void isWorstWhereTheAccountOfSomeoneStoppedIsOpen() {
        invite(PersonFixture.invited("paul", null));
        put(with(AccountField.FIRST_NAME, "Clara", true));
        PersonId paul = new PersonId("paul");
        people.change(paul, command("ban"), person -> person.ban("spam", ADA, MONDAY));

        assertThat(differences(10))
                .extracting(AccountDifference::kind, AccountDifference::person, AccountDifference::fields)
                .containsExactly(
                        tuple(Kind.STOPPED_BUT_ENABLED, paul, Set.of(AccountField.ENABLED)),
                        tuple(Kind.DIFFERENT, CLAIRE, Set.of(AccountField.FIRST_NAME)));
    }

    @Test
    void isAnAccountThatIsNotTheOneThePersonIsLinkedWith() {
        HeldAccount claires = heldOf(CLAIRE);
        remove(claires.subject());
        put(copy(claires, "made-again"));

        assertThat(differences(10))
                .containsExactly(
                        new AccountDifference(Kind.DIFFERENT, CLAIRE, "made-again", Set.of(AccountField.SUBJECT)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void isFoundOnceOnPagesOfAnySize(int limit) {
        for (int i = 0; i < 4; i++) {
            add(PersonFixture.invited("client" + i, null));
            add(PersonFixture.invitedMember("member" + i, Role.LAWYER));
            put(foreign("foreign" + i, null, "foreign" + i));
        }

        assertThat(differences(limit))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .filteredOn(difference -> difference.kind() == Kind.NO_PERSON)
                .hasSize(4);
    }

    @Test
    void isNotFoundWhileAccountsAreAway() {
        add(PersonFixture.invited("paul", null));
        away(true);

        assertRefused(AccountRefusal.COMPARISON_INTERRUPTED, () -> differences(10));

        away(false);
        assertThat(differences(10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "people.", "accounts.x", "accounts.-1", "accounts"})
    void isNotAskedForByAnotherCursor(String cursor) {
        assertThatThrownBy(() -> comparing.differences(new PageRequest(10, cursor)))
                .isInstanceOf(MalformedCursor.class);
    }

    private List<AccountDifference> differences(int limit) {
        List<AccountDifference> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<AccountDifference> page = comparing.differences(new PageRequest(limit, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private void invite(Person person) {
        add(person);
        keeping.keep(person.personId());
    }

    private void add(Person person) {
        people.add(person, command(person.id()));
    }

    private HeldAccount heldOf(PersonId person) {
        return held().find(Account.of(people.find(person).orElseThrow().value()))
                .orElseThrow();
    }

    private String subject() {
        return heldOf(CLAIRE).subject();
    }

    /** Claire's account with another value in one field. */
    private HeldAccount with(AccountField field, String value, boolean enabled) {
        HeldAccount claires = heldOf(CLAIRE);
        return new HeldAccount(
                claires.subject(),
                field == AccountField.PERSON ? value : claires.person(),
                field == AccountField.USERNAME ? value : claires.username(),
                field == AccountField.EMAIL ? value : claires.email(),
                field == AccountField.FIRST_NAME ? value : claires.firstName(),
                field == AccountField.LAST_NAME ? value : claires.lastName(),
                field == AccountField.LANGUAGE ? value : claires.language(),
                field == AccountField.ENABLED ? enabled : claires.enabled());
    }

    private static HeldAccount copy(HeldAccount account, String subject) {
        return new HeldAccount(
                subject,
                account.person(),
                account.username(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.language(),
                account.enabled());
    }

    private static HeldAccount foreign(String subject, String person, String username) {
        return new HeldAccount(subject, person, username, username + "@elsewhere.example", "Some", "One", "en", true);
    }
}
