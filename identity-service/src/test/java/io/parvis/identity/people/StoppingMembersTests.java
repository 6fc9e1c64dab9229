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
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;

class StoppingMembersTests {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId LEO = new PersonId("leo");
    private static final PersonId IDA = new PersonId("ida");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final StoppingMembers stopping = new StoppingMembers(
            people,
            new KeepingOneAdmin(people, new RegisteredPeople(people), new InMemoryAdminRosters(), Clock.systemUTC()),
            new ListingMembers(people, new InMemoryGroupRegister()));

    @BeforeEach
    void addPeople() {
        people.add(PersonFixture.activeMember("ada", Role.ADMIN), command("ada"));
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        people.add(PersonFixture.invitedMember("ida", Role.ADMIN), command("ida"));
        people.add(PersonFixture.active(), command("claire"));
    }

    @Test
    void deactivatesAMemberAndLetsThemInAgain() {
        assertThat(stopping.deactivate(Viewers.ADMIN, LEO, command("off"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(stopping.reactivate(Viewers.ADMIN, LEO, command("on"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.ACTIVE);

        assertThat(people.events()).endsWith(new PersonEvent.Deactivated(), new PersonEvent.Reactivated());
    }

    @Test
    void s11WhoIsStoppedBeforeThePasswordNeedsANewLink() {
        stopping.deactivate(Viewers.ADMIN, IDA, command("off"));

        assertRefused(PersonRefusal.NOT_SET_UP, () -> stopping.reactivate(Viewers.ADMIN, IDA, command("on")));
    }

    @Test
    void keepsTheLastActiveAdminFromThemselfToo() {
        assertRefused(PersonRefusal.LAST_ADMIN, () -> stopping.deactivate(Viewers.ADMIN, ADA, command("off")));

        people.change(IDA, command("activate"), ida -> ida.activate(PersonFixture.MONDAY));

        assertThat(stopping.deactivate(Viewers.ADMIN, ADA, command("off again"))
                        .person()
                        .status())
                .isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void doesNotRepeatARepeatedCommand() {
        stopping.deactivate(Viewers.ADMIN, LEO, command("off"));
        stopping.reactivate(Viewers.ADMIN, LEO, command("on"));

        stopping.deactivate(Viewers.ADMIN, LEO, command("off"));

        assertThat(people.find(LEO).orElseThrow().value().status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void isForAdminsAndAboutMembers() {
        PersonId claire = new PersonId("claire");

        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> stopping.deactivate(Viewers.LAWYER, LEO, command("off")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> stopping.reactivate(Viewers.CLIENT, LEO, command("on")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> stopping.deactivate(Viewers.ADMIN, claire, command("off")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> stopping.reactivate(Viewers.ADMIN, claire, command("on")));
    }
}
