package io.parvis.identity.accounts;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** What becomes of the sessions of those who are let in again before Keycloak, which is away, has heard that they were stopped. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
class EndingSessionsIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final FakeKeycloak keycloak;
    private final PeopleRegister people;
    private final String name = "claire-" + UUID.randomUUID();

    @Autowired
    EndingSessionsIT(FakeKeycloak keycloak, PeopleRegister people) {
        this.keycloak = keycloak;
        this.people = people;
    }

    @AfterEach
    void forgiveKeycloak() {
        keycloak.inTrouble(0);
    }

    @Test
    void s26EndTheSessionsOfAClientWhoseBanWasLifted() {
        Person claire = PersonFixture.invited(name, null);

        assertSessionsEnd(claire, person -> person.ban("Threatened the clerk", ADA, MONDAY), Person::unban);
    }

    @Test
    void s26EndTheSessionsOfAClientWhoWasOnHold() {
        assertSessionsEnd(PersonFixture.invited(name, null), Person::deactivate, Person::reactivate);
    }

    @Test
    void s26EndTheSessionsOfAMemberWhoWasOnHold() {
        assertSessionsEnd(PersonFixture.invitedMember(name, Role.LAWYER), Person::deactivate, Person::reactivate);
    }

    private void assertSessionsEnd(Person person, Consumer<Person> stop, Consumer<Person> letIn) {
        person.activate(MONDAY);
        people.add(person, command(name));
        await().atMost(A_WHILE).until(() -> find().subject() != null);
        keycloak.inTrouble(503);
        people.change(new PersonId(name), command("stop"), stop);
        people.change(new PersonId(name), command("let in"), letIn);
        awaitThatTheStopIsForgotten();
        assertThat(keycloak.endedSessionsOf(name)).isZero();

        keycloak.inTrouble(0);

        await().atMost(A_WHILE).until(() -> keycloak.endedSessionsOf(name) > 0);
        assertThat(keycloak.letsIn(name)).isTrue();
    }

    /** Whoever asks Keycloak from then on has read the person anew; each of the two consumers may have asked before that once. */
    private void awaitThatTheStopIsForgotten() {
        int asked = keycloak.asked();
        await().atMost(A_WHILE).until(() -> keycloak.asked() > asked + 2);
    }

    private Person find() {
        return people.find(new PersonId(name)).orElseThrow().value();
    }
}
