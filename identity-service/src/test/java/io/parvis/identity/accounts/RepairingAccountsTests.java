package io.parvis.identity.accounts;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.AccountRepair.Outcome;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.paging.PageRequest;

class RepairingAccountsTests {

    private static final PersonId CLAIRE = new PersonId("claire");
    private static final PersonId PAUL = new PersonId("paul");
    private static final PageRequest CLIENTS = PageRequest.first(10);
    private static final PageRequest ACCOUNTS = new PageRequest(10, "accounts.");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final KeepingAccounts keeping = new KeepingAccounts(people, accounts);
    private final ComparingAccounts comparing = new ComparingAccounts(people, accounts);
    private final RepairingAccounts repairing = new RepairingAccounts(comparing, keeping);
    private final List<AccountRepair> told = new ArrayList<>();

    @BeforeEach
    void addClaireAndPaul() {
        people.add(PersonFixture.invited("claire", null), command("claire"));
        people.add(PersonFixture.invited("paul", null), command("paul"));
    }

    @Test
    void makesAccountsThatAreMissing() {
        assertThat(repair(CLIENTS)).containsOnly(Outcome.REPAIRED);

        assertThat(accounts.of(CLAIRE).email()).isEqualTo("claire@acme.example");
        assertThat(person(PAUL).subject()).isEqualTo("subject-of-paul");
        assertThat(told).hasSize(2);
    }

    @Test
    void doesNothingTheSecondTime() {
        repair(CLIENTS);
        int announced = people.events().size();

        assertThat(repair(CLIENTS)).isEmpty();

        assertThat(people.events()).hasSize(announced);
    }

    @Test
    void changesTheAccountAndNeverThePerson() {
        repair(CLIENTS);
        Person before = person(CLAIRE);
        accounts.put(new HeldAccount(
                "subject-of-claire", "paul", "other", "other@elsewhere.example", "O", "T", "en", false));

        assertThat(repair(CLIENTS)).containsExactly(Outcome.REPAIRED);

        assertThat(person(CLAIRE).profile()).isEqualTo(before.profile());
        assertThat(person(CLAIRE).standing()).isEqualTo(before.standing());
        assertThat(comparing.differences(CLIENTS).items()).isEmpty();
    }

    /** S26. */
    @Test
    void shutsOutWhoWasStopped() {
        repair(CLIENTS);
        ban(CLAIRE);

        assertThat(repair(CLIENTS)).containsExactly(Outcome.REPAIRED);

        assertThat(accounts.of(CLAIRE).enabled()).isFalse();
    }

    @Test
    void linksTheAccountThatIsThere() {
        repair(CLIENTS);
        people.change(CLAIRE, command("link"), person -> person.linkAccount("gone"));

        assertThat(repair(CLIENTS)).containsExactly(Outcome.REPAIRED);

        assertThat(person(CLAIRE).subject()).isEqualTo("subject-of-claire");
    }

    @Test
    void leavesAnAccountAloneThatIsNobodys() {
        repair(CLIENTS);
        HeldAccount strangers = new HeldAccount("s", "gone", "x", "x@elsewhere.example", "S", "T", "en", true);
        accounts.put(strangers);
        told.clear();

        assertThat(repair(ACCOUNTS)).containsExactly(Outcome.LEFT_ALONE);

        assertThat(accounts.page(PageRequest.first(10)).items()).contains(strangers);
        assertThat(told).isEmpty();
    }

    @Test
    void goesOnAfterOneThatIsRefused() {
        accounts.put(new HeldAccount("s", null, "claire", "x@elsewhere.example", "S", "T", "en", true));

        assertThat(repairing.repair(CLIENTS, told::add).items())
                .extracting(AccountRepair::outcome, AccountRepair::reason)
                .containsExactlyInAnyOrder(tuple(Outcome.REFUSED, "account-taken"), tuple(Outcome.REPAIRED, null));

        assertThat(told).hasSize(2);
        assertThat(accounts.of(PAUL)).isNotNull();
    }

    @Test
    void tellsWhatWasDoneBeforeAccountsWentAway() {
        Consumer<AccountRepair> thenAway = told::add;

        assertRefused(
                AccountRefusal.COMPARISON_INTERRUPTED,
                () -> repairing.repair(CLIENTS, thenAway.andThen(_ -> accounts.goAway())));

        assertThat(told).extracting(AccountRepair::outcome).containsExactly(Outcome.REPAIRED);
        accounts.comeBack();
        assertThat(repair(CLIENTS)).containsExactly(Outcome.REPAIRED);
    }

    /** An event may come between. */
    @Test
    void followsThePersonAsTheyAreByThen() {
        repairing.repair(CLIENTS, _ -> {
            ban(CLAIRE);
            ban(PAUL);
        });

        assertThat(comparing.differences(CLIENTS).items()).hasSize(1);
        assertThat(List.of(accounts.of(CLAIRE).enabled(), accounts.of(PAUL).enabled()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void followsThePersonWhoIsStoppedWhileTheyAreRepaired() {
        accounts.meanwhile(() -> {
            ban(CLAIRE);
            ban(PAUL);
        });

        repair(CLIENTS);

        assertThat(comparing.differences(CLIENTS).items()).isEmpty();
    }

    @Test
    void comesToTheSameWhenTwoRepairAtOnce() throws Exception {
        for (int i = 0; i < 50; i++) {
            people.add(PersonFixture.invited("client" + i, null), command("client" + i));
        }
        Callable<Boolean> repair = () -> repairing.repair(PageRequest.first(100), _ -> {}).items().stream()
                .allMatch(done -> done.outcome() == Outcome.REPAIRED);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(repair, repair)))
                    .extracting(result -> result.get())
                    .containsOnly(true);
        }

        assertThat(comparing.differences(PageRequest.first(100)).items()).isEmpty();
        assertThat(accounts.page(PageRequest.first(100)).items()).hasSize(52);
    }

    private List<Outcome> repair(PageRequest request) {
        return repairing.repair(request, told::add).items().stream()
                .map(AccountRepair::outcome)
                .toList();
    }

    private void ban(PersonId id) {
        people.change(id, command("ban " + id.value()), person -> person.ban("spam", ADA, MONDAY));
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow().value();
    }
}
