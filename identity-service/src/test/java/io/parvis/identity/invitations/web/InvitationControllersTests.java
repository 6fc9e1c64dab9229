package io.parvis.identity.invitations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.accounts.InMemoryAccounts;
import io.parvis.identity.accounts.Password;
import io.parvis.identity.invitations.EndingAttempts;
import io.parvis.identity.invitations.InvitationsInMemory;
import io.parvis.identity.invitations.IssuingInvitations;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.time.SettableClock;

@WebMvcTest({InvitationController.class, InvitationLinkController.class})
@Import(IdentityInMemory.class)
class InvitationControllersTests {

    private static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Requests requests;
    private final InMemoryPeopleRegister people;
    private final InMemoryAccounts accounts;
    private final IssuingInvitations invitations;
    private final EndingAttempts ending;
    private final SettableClock clock;
    private final PersonId paul = new PersonId("paul-" + UUID.randomUUID());

    @Autowired
    InvitationControllersTests(
            MockMvcTester mvc,
            InMemoryPeopleRegister people,
            InMemoryAccounts accounts,
            IssuingInvitations invitations,
            EndingAttempts ending,
            SettableClock clock) {
        this.requests = new Requests(mvc);
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.ending = ending;
        this.clock = clock;
    }

    @BeforeEach
    void invitePaul() {
        Person person = Person.inviteClient(
                paul,
                PersonFixture.profile(paul.value(), paul.value() + "@acme.example"),
                (Side.Client) PersonFixture.invited().side(),
                invitations.first(paul, PersonFixture.ADA, clock.instant()));
        people.add(person, TestCommands.command(person.id()));
    }

    @AfterEach
    void forgive() {
        accounts.comeBack();
    }

    @Test
    void showsWhomALinkInvitesHoweverOftenItIsOpened() {
        for (int i = 0; i < 3; i++) {
            assertThat(requests.get(link())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"firstName": "Claire", "username": "%s", "expiresAt": "%s"}
                """.formatted(
                            paul.value(), clock.instant().plus(Duration.ofDays(7))));
        }
    }

    @Test
    void s10SetsThePasswordAndLetsThePersonIn() {
        assertThat(setPassword(PASSWORD)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(accounts.passwordOf(paul)).isEqualTo(new Password(PASSWORD));
        assertThat(status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void knowsTheAddressAsProvenBeforeThePersonLogsIn() {
        setPassword(PASSWORD);

        assertThat(accounts.of(paul).verified()).isTrue();
    }

    @Test
    void isUsedUpBySettingThePassword() {
        setPassword(PASSWORD);

        assertThat(setPassword("another good password"))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-used");
        assertThat(requests.get(link())).hasStatus(HttpStatus.GONE);
        assertThat(accounts.passwordOf(paul)).isEqualTo(new Password(PASSWORD));
    }

    @Test
    void opensNothingWhenANewLinkIsSentWhileThePasswordIsAsked() {
        accounts.meanwhile(this::inviteAgain);

        assertThat(setPassword(PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(status()).isEqualTo(PersonStatus.INVITED);
        assertThat(accounts.passwordOf(paul)).isNull();
    }

    @Test
    void leavesNoPasswordWhenANewLinkIsSentWhileItIsSet() {
        accounts.afterwards(this::inviteAgain);

        assertThat(setPassword(PASSWORD))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-void");

        assertThat(status()).isEqualTo(PersonStatus.INVITED);
        assertThat(accounts.passwordOf(paul)).isNull();
    }

    /** The old link's password may have taken the place of the one that was set by the new link. */
    @Test
    void sendsAnotherLinkToWhomAnOldLinkMayHaveLockedOut() {
        accounts.afterwards(() -> {
            inviteAgain();
            people.change(paul, TestCommands.command("new link"), person -> person.activate(clock.instant()));
        });

        assertThat(setPassword(PASSWORD))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-void");

        assertThat(accounts.passwordOf(paul)).isNull();
        assertThat(status()).isEqualTo(PersonStatus.INVITED);
        assertThat(people.find(paul).orElseThrow().value().invitation().generation())
                .isEqualTo(3);
    }

    @Test
    void removesThePasswordOfAVoidLinkLaterWhenAccountsAreAwayMeanwhile() {
        accounts.afterwards(() -> {
            inviteAgain();
            accounts.goAway();
        });
        assertThat(setPassword(PASSWORD))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-void");
        laterThatDay();
        assertThat(accounts.passwordOf(paul)).isNotNull();

        accounts.comeBack();
        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isNull();
    }

    @Test
    void goesOnByTheSameLinkAfterTheServiceEndedWhileThePasswordWasSet() {
        dieAfterwards(() -> {});
        assertThat(status()).isEqualTo(PersonStatus.INVITED);
        laterThatDay();
        assertThat(accounts.passwordOf(paul)).isNotNull();

        assertThat(setPassword("another good password")).hasStatus(HttpStatus.NO_CONTENT);
        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isEqualTo(new Password("another good password"));
        assertThat(status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void leavesNoPasswordByALinkThatBecameVoidAfterTheServiceEnded() {
        dieAfterwards(() -> {});
        inviteAgain();

        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isNull();
        assertThat(status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void leavesNoPasswordByALinkThatExpiredAfterTheServiceEnded() {
        dieAfterwards(() -> {});
        clock.advance(Duration.ofDays(7));

        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isNull();
    }

    @Test
    void sendsAnotherLinkAlsoWhenTheServiceEndedAfterAnOldLinkMayHaveLockedSomebodyOut() {
        dieAfterwards(() -> {
            inviteAgain();
            people.change(paul, TestCommands.command("new link"), person -> person.activate(clock.instant()));
        });

        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isNull();
        assertThat(status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void sendsAnotherLinkOnceSomebodyWhoWasStoppedMeanwhileIsLetInAgain() {
        dieAfterwards(() -> {
            inviteAgain();
            people.change(paul, TestCommands.command("new link"), person -> person.activate(clock.instant()));
        });
        people.change(paul, TestCommands.command("stop"), Person::deactivate);
        laterThatDay();
        assertThat(accounts.passwordOf(paul)).isNull();

        people.change(paul, TestCommands.command("let in"), Person::reactivate);
        laterThatDay();

        assertThat(status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void keepsThePasswordThatTookThePlaceOfAnAbandonedOne() {
        dieAfterwards(() -> {});
        inviteAgain();
        clock.advance(Duration.ofHours(1));

        assertThat(setPassword(2, "another good password")).hasStatus(HttpStatus.NO_CONTENT);
        laterThatDay();

        assertThat(accounts.passwordOf(paul)).isEqualTo(new Password("another good password"));
        assertThat(status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void keepsThePasswordWhenTheButtonIsClickedTwice() {
        accounts.afterwards(() ->
                people.change(paul, TestCommands.command("first click"), person -> person.activate(clock.instant())));

        assertThat(setPassword(PASSWORD))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-used");

        assertThat(accounts.passwordOf(paul)).isEqualTo(new Password(PASSWORD));
    }

    @Test
    void staysValidWhileThePasswordCannotBeKept() {
        accounts.goAway();

        assertThat(setPassword(PASSWORD))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader(HttpHeaders.RETRY_AFTER)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("password-store-unavailable");
        assertThat(status()).isEqualTo(PersonStatus.INVITED);

        accounts.comeBack();
        assertThat(setPassword(PASSWORD)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void saysInTheAskersLanguageWhyAPasswordIsRefused() {
        assertThat(setPassword("short"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .isLenientlyEqualTo("""
                    {
                      "key": "password-refused",
                      "errors": [{
                        "pointer": "/password", "key": "password-too-short",
                        "detail": "Utilisez au moins 10 caractères."
                      }]
                    }
                    """);
        assertThat(status()).isEqualTo(PersonStatus.INVITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"password\": null}", "{\"password\": \"  \"}"})
    void refusesNoPassword(String body) {
        assertThat(requests.post(link() + "/password", body, Locale.ENGLISH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("required");
    }

    @Test
    void refusesAPasswordThatNobodyTypes() {
        assertThat(setPassword("x".repeat(257)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("password-too-long");
    }

    @Test
    void expires() {
        clock.advance(Duration.ofDays(7));

        assertThat(requests.get(link()))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-expired");
        assertThat(setPassword(PASSWORD)).hasStatus(HttpStatus.GONE);
        assertThat(requests.get("notification-service", mail())).hasStatus(HttpStatus.GONE);
    }

    @Test
    void doesNotFindATokenThatNobodyWasSent() {
        assertThat(requests.get("/api/public/invitations/invented"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("invitation-unknown");
        assertThat(requests.post("/api/public/invitations/invented/password", "{\"password\": \"x\"}", Locale.ENGLISH))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesTheLinkToTheServiceThatMailsIt() {
        assertThat(requests.get("notification-service", mail()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {
                      "personId": "%s", "email": "%s@acme.example", "username": "%s", "link": "https://portal.example/invitations/token-1-of-%s",
                      "expiresAt": "%s"
                    }
                    """.formatted(
                                paul.value(),
                                paul.value(),
                                paul.value(),
                                paul.value(),
                                clock.instant().plus(Duration.ofDays(7))));
    }

    @Test
    void hasNothingToMailOnceThePasswordIsSet() {
        setPassword(PASSWORD);

        assertThat(requests.get("notification-service", mail())).hasStatus(HttpStatus.GONE);
        assertThat(requests.get("notification-service", "/internal/people/nobody/invitations/1"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hasNothingToMailOnceANewLinkTookItsPlace() {
        inviteAgain();

        assertThat(requests.get("notification-service", mail())).hasStatus(HttpStatus.GONE);
        assertThat(requests.get("notification-service", "/internal/people/" + paul.value() + "/invitations/2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.link")
                .isEqualTo("https://portal.example/invitations/token-2-of-" + paul.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity-service", "request-service", "matter-service", "contract-service"})
    void givesTheLinkToNoOtherService(String service) {
        assertThat(requests.get(service, mail()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("forbidden");
        assertThat(requests.get(service, "/internal/people/nobody/invitations/1"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesTheLinkToNoPerson() {
        assertThat(requests.get("ada", mail())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", mail())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(mail())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aPasswordThatWasRefusedTakesNoLaterOneBack() {
        assertThat(setPassword("short")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        inviteAgain();
        assertThat(setPassword(2, PASSWORD)).hasStatus(HttpStatus.NO_CONTENT);

        laterThatDay();

        assertThat(people.find(paul).orElseThrow().value().status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void logsNeitherTokensNorPasswords() {
        requests.get(link());
        setPassword("short");
        accounts.goAway();
        setPassword(PASSWORD);
        accounts.comeBack();
        setPassword(PASSWORD);

        logs.mentionNowhere(InvitationsInMemory.TOKENS.token(paul, 1).value(), PASSWORD);
    }

    private void inviteAgain() {
        people.change(
                paul,
                TestCommands.command("again"),
                person -> person.inviteAgain(invitations.next(person, PersonFixture.ADA, clock.instant())));
    }

    /** What happens after the password is set, and before anything else does. */
    private void dieAfterwards(Runnable last) {
        accounts.afterwards(() -> {
            last.run();
            throw new IllegalStateException("the service ended");
        });
        assertThat(setPassword(PASSWORD)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private void laterThatDay() {
        clock.advance(Duration.ofHours(1));
        ending.eachAbandoned(ending::tryToEnd);
    }

    private MvcTestResult setPassword(String password) {
        return setPassword(1, password);
    }

    private MvcTestResult setPassword(int generation, String password) {
        return requests.post(link(generation) + "/password", "{\"password\": \"" + password + "\"}", Locale.FRENCH);
    }

    private String link() {
        return link(1);
    }

    private String link(int generation) {
        return "/api/public/invitations/"
                + InvitationsInMemory.TOKENS.token(paul, generation).value();
    }

    private String mail() {
        return "/internal/people/" + paul.value() + "/invitations/1";
    }

    private PersonStatus status() {
        return people.find(paul).orElseThrow().value().status();
    }
}
