package io.parvis.identity.people;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;

class RegisteredPeopleTests {

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final RegisteredPeople registered = new RegisteredPeople(people);

    @Test
    void knowsAClientAsThePlatformDoes() {
        people.add(PersonFixture.active(), command("claire"));

        assertThat(registered.findBySubject(PersonFixture.SUBJECT))
                .contains(new io.parvis.directory.Person(
                        new PersonId("claire"),
                        PersonKind.CLIENT,
                        "Claire",
                        "Martin",
                        "claire@acme.example",
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        new CompanyId("acme"),
                        Set.of(),
                        null,
                        AccessType.BOTH,
                        Set.of(),
                        PersonStatus.ACTIVE,
                        PersonFixture.SUBJECT));
    }

    @Test
    void knowsAMemberAsThePlatformDoes() {
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));

        assertThat(registered.find(new PersonId("leo"))).hasValueSatisfying(leo -> {
            assertThat(leo.kind()).isEqualTo(PersonKind.MEMBER);
            assertThat(leo.roles()).containsExactly(Role.LAWYER);
            assertThat(leo.accessType()).isNull();
            assertThat(leo.company()).isNull();
            assertThat(leo.status()).isEqualTo(PersonStatus.INVITED);
        });
    }

    @Test
    void findsAllActiveMembersHoweverMany() {
        for (int i = 0; i < 250; i++) {
            people.add(PersonFixture.invitedMember("lawyer" + i, Role.LAWYER), command("lawyer" + i));
            people.change(new PersonId("lawyer" + i), command("activate"), each -> each.activate(PersonFixture.MONDAY));
        }

        assertThat(registered.activeMembers(Role.LAWYER)).hasSize(250).doesNotHaveDuplicates();
        assertThat(registered.activeMembers(Role.ADMIN)).isEmpty();
        assertThat(registered.reportsOf(new PersonId("lawyer1"))).isEmpty();
    }
}
