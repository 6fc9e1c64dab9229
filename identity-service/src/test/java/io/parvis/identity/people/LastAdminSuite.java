package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;

/** There is always an active admin, wherever people and roster are kept. */
public abstract class LastAdminSuite {

    /** A register without people. */
    protected abstract PeopleRegister people();

    /** A roster on which nobody leaves. */
    protected abstract AdminRosters rosters();

    /** What one replica does. */
    private KeepingOneAdmin replica() {
        return new KeepingOneAdmin(people(), new RegisteredPeople(people()), rosters(), Clock.systemUTC());
    }

    @Test
    void letsAnAdminLeaveAndKeepsTheLastOne() {
        add("ada", "eve");

        assertThat(deactivate("ada")).isTrue();
        assertThat(deactivate("eve")).isFalse();

        assertThat(activeAdmins()).containsExactly("eve");
    }

    @Test
    void takesTheRoleFromAnAdminAndNotFromTheLastOne() {
        add("ada", "eve");

        replica().change(new PersonId("ada"), command("edit ada"), LastAdminSuite::makeLawyer);
        assertRefused(
                PersonRefusal.LAST_ADMIN,
                () -> replica().change(new PersonId("eve"), command("edit eve"), LastAdminSuite::makeLawyer));

        assertThat(activeAdmins()).containsExactly("eve");
    }

    @Test
    void countsNoAdminWhoHasNotSetAPassword() {
        add("ada");
        people().add(PersonFixture.invitedMember("ida", Role.ADMIN), command("ida"));

        assertThat(deactivate("ada")).isFalse();
        assertThat(deactivate("ida")).isTrue();
    }

    @Test
    void countsAnAdminWhoCameBack() {
        add("ada", "eve");
        deactivate("ada");
        people().change(new PersonId("ada"), command("back"), Person::reactivate);

        assertThat(deactivate("eve")).isTrue();
        assertThat(deactivate("ada")).isFalse();
    }

    @Test
    void changesWhateverElseOfTheLastAdmin() {
        add("ada");

        Stored<Person> ada = replica()
                .change(
                        new PersonId("ada"),
                        command("edit"),
                        person -> person.edit(
                                PersonFixture.profile("ada", "new@firm.example"),
                                new Side.Member(Set.of(Role.ADMIN, Role.LAWYER), Set.of())))
                .orElseThrow();

        assertThat(ada.value().profile().email().value()).isEqualTo("new@firm.example");
        assertThat(activeAdmins()).containsExactly("ada");
    }

    @RepeatedTest(8)
    void ofTwoAdminsWhoDeactivateEachOtherAtTheSameMomentOnTwoReplicasExactlyOneSucceeds() throws Exception {
        add("ada", "eve");

        List<Boolean> done = atOnce("ada", "eve");

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(activeAdmins()).hasSize(1);
    }

    @RepeatedTest(4)
    void ofFiveAdminsWhoLeaveAtTheSameMomentOneStays() throws Exception {
        add("ada", "eve", "kim", "lou", "max");

        List<Boolean> done = atOnce("ada", "eve", "kim", "lou", "max");

        assertThat(done).containsOnlyOnce(false);
        assertThat(activeAdmins()).hasSize(1);
    }

    private List<Boolean> atOnce(String... names) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(names.length);
        List<Future<Boolean>> running = new ArrayList<>();
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String name : names) {
                running.add(replicas.submit(() -> {
                    start.await();
                    return deactivate(name);
                }));
            }
        }
        List<Boolean> done = new ArrayList<>();
        for (Future<Boolean> each : running) {
            done.add(each.get());
        }
        return done;
    }

    /** Whether it was done, or refused for the last admin. */
    private boolean deactivate(String name) {
        Command command = command(UUID.randomUUID().toString());
        Consumer<Person> verb = Person::deactivate;
        try {
            return replica().change(new PersonId(name), command, verb).isPresent();
        } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(PersonRefusal.LAST_ADMIN);
            return false;
        }
    }

    private void add(String... names) {
        for (String name : names) {
            people().add(PersonFixture.activeMember(name, Role.ADMIN), command(name));
        }
    }

    private List<String> activeAdmins() {
        return people().activeMembers(Role.ADMIN, PageRequest.first(10)).items().stream()
                .map(Stored::id)
                .toList();
    }

    private static void makeLawyer(Person person) {
        person.edit(person.profile(), new Side.Member(Set.of(Role.LAWYER), Set.of()));
    }
}
