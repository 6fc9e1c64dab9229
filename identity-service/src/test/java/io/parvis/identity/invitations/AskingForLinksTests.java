package io.parvis.identity.invitations;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class AskingForLinksTests {

    private static final PersonId CLAIRE = new PersonId("claire");
    private static final Duration REST = Duration.ofMinutes(10);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final AskingNewcomers newcomers = new AskingNewcomers();
    private final List<Runnable> waiting = new ArrayList<>();
    private final SettableClock clock = SettableClock.at("2026-03-12T09:00:00Z");
    private final AskingForLinks asking = new AskingForLinks(
            people,
            (person, generation, by, at) -> new Invitation(generation, "hash-" + generation, by, at, at.plus(REST)),
            newcomers,
            waiting::add,
            new Links(URI.create("https://portal.example"), REST),
            clock);

    @BeforeEach
    void invite() {
        people.add(PersonFixture.invited(), command("claire"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire@acme.example", " Claire@ACME.example ", "leo@firm.example"})
    void whoIsInvitedGetsANewLink(String email) {
        ask(email);

        assertThat(people.events()).endsWith(new PersonEvent.InvitedAgain());
    }

    @Test
    void theNewLinkTakesThePlaceOfTheExpiredOneAndNobodyIsNamedAsItsSender() {
        ask("claire@acme.example");

        assertThat(claire().invitation())
                .isEqualTo(new Invitation(
                        2, "hash-2", null, clock.instant(), clock.instant().plus(REST)));
    }

    /** Whoever knows the address could keep its owner out otherwise, by asking faster than they read. */
    @Test
    void aLinkThatOpensIsSentAgainRatherThanMadeVoid() {
        Invitation good = new Invitation(
                2,
                "good",
                PersonFixture.ADA,
                clock.instant().minus(REST),
                clock.instant().plus(REST));
        people.change(CLAIRE, command("good"), claire -> claire.inviteAgain(good));

        ask("claire@acme.example");

        assertThat(claire().invitation()).isEqualTo(good.sentAgain(clock.instant()));
        assertThat(people.findByInvitation("good")).isPresent();
        assertThat(people.events()).endsWith(new PersonEvent.InvitedAgain());
    }

    @Test
    void nothingIsLookedUpBeforeTheAnswer() {
        asking.ask("claire@acme.example", command("ask"));

        assertThat(waiting).hasSize(1);
        assertThat(claire().invitation().generation()).isEqualTo(1);
    }

    static Stream<Consumer<Person>> standings() {
        return Stream.of(
                person -> person.activate(MONDAY),
                Person::deactivate,
                person -> person.ban("spam", PersonFixture.ADA, MONDAY));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void whoIsNotInvitedGetsNothing(Consumer<Person> led) {
        people.change(CLAIRE, command("led"), led);
        List<PersonEvent> before = people.events();

        ask("claire@acme.example");

        assertThat(people.events()).isEqualTo(before);
    }

    @Test
    void anUnknownAddressGetsNothing() {
        List<PersonEvent> before = people.events();

        ask("nobody@acme.example");

        assertThat(people.events()).isEqualTo(before);
        assertThat(newcomers.asked).containsExactly(new EmailAddress("nobody@acme.example"));
    }

    @Test
    void anAddressIsSentNoMoreThanOneLinkInAWhile() {
        ask("claire@acme.example");
        clock.advance(REST.minusSeconds(1));
        ask("claire@acme.example");
        assertThat(claire().invitation().generation()).isEqualTo(2);

        clock.advance(Duration.ofSeconds(1));
        ask("claire@acme.example");
        assertThat(claire().invitation().generation()).isEqualTo(3);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> asking.ask("claire", command("ask")))
                .containsExactly("/email malformed-email");
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> asking.ask(null, command("ask")))
                .containsExactly("/email required");
        assertThat(waiting).isEmpty();
    }

    private void ask(@Nullable String email) {
        asking.ask(email, command("ask-" + clock.instant()));
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private Person claire() {
        return people.find(CLAIRE).orElseThrow().value();
    }

    /** Remembers for which addresses newcomers were looked for. */
    private static final class AskingNewcomers implements Newcomers {

        private final List<EmailAddress> asked = new ArrayList<>();

        @Override
        public Optional<OpenInvitation> open(InvitationToken token) {
            return Optional.empty();
        }

        @Override
        public void admit(InvitationToken token) {}

        @Override
        public void askForLink(EmailAddress address, Command command) {
            asked.add(address);
        }
    }
}
