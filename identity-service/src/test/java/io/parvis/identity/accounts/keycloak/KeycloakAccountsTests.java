package io.parvis.identity.accounts.keycloak;

import static io.parvis.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.Password;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.tokens.TokenIssuer;

class KeycloakAccountsTests {

    private static final Account CLAIRE = account("claire", null, "Claire");
    private static final Password PASSWORD = new Password("correct horse battery staple");

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private static TokenIssuer issuer;

    private final FakeKeycloak keycloak = FakeKeycloak.start();
    private final Accounts accounts = accounts(issuer.url());

    @BeforeAll
    static void startIssuer() {
        issuer = TokenIssuer.start();
    }

    @AfterAll
    static void stopIssuer() {
        issuer.close();
    }

    @AfterEach
    void stopKeycloak() {
        keycloak.close();
    }

    @Test
    void makesAnAccountThatSaysWhoseItIs() {
        String subject = accounts.keep(CLAIRE);

        assertThat(keycloak.user("claire"))
                .contains(new KeycloakUser(
                        subject,
                        "claire",
                        "claire@acme.example",
                        "Claire",
                        "Martin",
                        true,
                        false,
                        Map.of("parvisPersonId", List.of("id-of-claire"), "locale", List.of("fr"))));
    }

    @Test
    void keepingTwiceChangesNothing() {
        String first = accounts.keep(CLAIRE);

        String second = accounts.keep(CLAIRE);

        assertThat(second).isEqualTo(first);
        assertThat(keycloak.calls()).containsExactly("GET ", "POST ", "GET ");
    }

    @Test
    void takesAKeycloakThatIsStoppedAtWorkForOneThatIsAway() {
        keycloak.stopsAtWork();

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.keep(CLAIRE));

        logs.have(Level.WARN, "400 Bad Request");
    }

    @Test
    void believesARefusalThatIsRepeated() {
        assertRefused(AccountRefusal.ACCOUNT_REFUSED, () -> accounts.keep(account("claire", null, "M".repeat(256))));

        assertThat(keycloak.calls()).containsExactly("GET ", "POST ", "GET ", "POST ", "GET ", "POST ");
    }

    @Test
    void doesNotBlameAPasswordForWhatElseIsWrong() {
        String subject = accounts.keep(CLAIRE);
        keycloak.stopsAtWork();

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.setPassword(subject, PASSWORD));
    }

    @Test
    void endsTheSessionsOfWhomItLetsInNoLonger() {
        String subject = accounts.keep(CLAIRE);
        Account stopped = stopped(subject, CLAIRE.email());

        accounts.keep(stopped);
        accounts.keep(stopped);

        assertThat(keycloak.calls())
                .endsWith("GET /{id}", "PUT /{id}", "POST /{id}/logout", "GET /{id}", "POST /{id}/logout");
    }

    @Test
    void removesThePersonsAccountWithItsSessionsAndNoOther() {
        accounts.keep(CLAIRE);
        accounts.keep(account("paul", null, "Paul"));
        keycloak.holdsStranger("zoe");

        accounts.remove(CLAIRE.person());
        accounts.remove(CLAIRE.person());

        assertThat(keycloak.user("claire")).isEmpty();
        assertThat(keycloak.user("paul")).isPresent();
        assertThat(keycloak.user("zoe")).isPresent();
        assertThat(keycloak.calls()).endsWith("GET ", "POST /{id}/logout", "DELETE /{id}", "GET ");
    }

    @Test
    void goesOnRemovingWhenKeycloakIsBack() {
        accounts.keep(CLAIRE);
        keycloak.inTrouble(503);

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.remove(CLAIRE.person()));
        keycloak.inTrouble(0);

        await().ignoreExceptions().untilAsserted(() -> {
            accounts.remove(CLAIRE.person());
            assertThat(keycloak.user("claire")).isEmpty();
        });
    }

    @Test
    void endsTheSessionsOfWhomItLetsIn() {
        String subject = accounts.keep(CLAIRE);

        accounts.endSessions(subject);

        assertThat(keycloak.endedSessionsOf("claire")).isOne();
        assertThat(keycloak.user("claire").orElseThrow().enabled()).isTrue();
    }

    @Test
    void removesAPasswordAndNothingElse() {
        String subject = accounts.keep(CLAIRE);
        accounts.setPassword(subject, PASSWORD);

        accounts.removePassword(subject);
        accounts.removePassword(subject);

        assertThat(keycloak.passwordOf("claire")).isEmpty();
        assertThat(keycloak.calls())
                .filteredOn(call -> call.startsWith("DELETE"))
                .containsExactly("DELETE /{id}/credentials/the-password");
        assertThat(keycloak.calls()).endsWith("POST /{id}/logout");
    }

    @Test
    void correctsAnAccountAndLeavesWhatIsNotOursAlone() {
        KeycloakUser user = KeycloakUser.of(account("claire", null, "Clara"));
        String subject = keycloak.holds(new KeycloakUser(
                null,
                user.username(),
                user.email(),
                user.firstName(),
                user.lastName(),
                false,
                true,
                Map.of("parvisPersonId", List.of("id-of-claire"), "phone", List.of("1"))));

        assertThat(accounts.keep(CLAIRE)).isEqualTo(subject);

        assertThat(keycloak.user("claire")).hasValueSatisfying(corrected -> {
            assertThat(corrected.firstName()).isEqualTo("Claire");
            assertThat(corrected.enabled()).isTrue();
            assertThat(corrected.emailVerified()).isFalse();
            assertThat(corrected.attributes())
                    .containsEntry("phone", List.of("1"))
                    .containsEntry("locale", List.of("fr"));
        });
    }

    @Test
    void findsTheAccountThatWasMadeMeanwhile() {
        keycloak.beforeCreating(() -> keycloak.holds(KeycloakUser.of(CLAIRE)));

        String subject = accounts.keep(CLAIRE);

        assertThat(keycloak.subjectOf("claire")).contains(subject);
        assertThat(keycloak.calls()).containsExactly("GET ", "POST ", "GET ");
    }

    @Test
    void knowsALinkedAccountThatLostItsAttributes() {
        KeycloakUser user = KeycloakUser.of(CLAIRE);
        String subject = keycloak.holds(new KeycloakUser(
                null, user.username(), user.email(), user.firstName(), user.lastName(), true, true, null));

        assertThat(accounts.keep(account("claire", subject, "Claire"))).isEqualTo(subject);
    }

    @Test
    void leavesTheAccountsOfOthersAlone() {
        KeycloakUser user = KeycloakUser.of(CLAIRE);
        KeycloakUser strangers =
                new KeycloakUser(null, user.username(), "stranger@acme.example", "S", "T", true, true, Map.of());
        keycloak.holds(strangers);

        assertRefused(AccountRefusal.ACCOUNT_TAKEN, () -> accounts.keep(CLAIRE));

        assertThat(keycloak.user("claire").orElseThrow().firstName()).isEqualTo("S");
    }

    @Test
    void refusesAnEmailThatAnotherAccountHas() {
        KeycloakUser user = KeycloakUser.of(account("clara", null, "Clara"));
        keycloak.holds(new KeycloakUser(
                null, "clara", CLAIRE.email(), user.firstName(), user.lastName(), true, true, user.attributes()));

        assertRefused(AccountRefusal.ACCOUNT_TAKEN, () -> accounts.keep(CLAIRE));
    }

    @Test
    void setsAPassword() {
        String subject = accounts.keep(CLAIRE);

        accounts.setPassword(subject, PASSWORD);

        assertThat(keycloak.passwordOf("claire")).contains(PASSWORD.value());
    }

    @Test
    void saysWhatThePasswordPolicyAsksFor() {
        String subject = accounts.keep(CLAIRE);

        assertRefused(AccountRefusal.PASSWORD_REFUSED, () -> accounts.setPassword(subject, new Password("short")))
                .containsExactly("/password password-too-short");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503})
    void isUnavailableWhileKeycloakIsInTrouble(int status) {
        String subject = accounts.keep(CLAIRE);
        keycloak.inTrouble(status);

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.keep(CLAIRE));
        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.setPassword(subject, PASSWORD));

        keycloak.inTrouble(0);
        assertThat(accounts.keep(CLAIRE)).isEqualTo(subject);
        logs.mentionNowhere(PASSWORD.value());
    }

    @Test
    void isUnavailableWhenKeycloakCannotBeReached() {
        keycloak.close();

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.keep(CLAIRE));
    }

    @Test
    void isUnavailableWhenKeycloakGivesNoToken() {
        Accounts withoutToken = accounts(keycloak.url());

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> withoutToken.keep(CLAIRE));
        assertThat(keycloak.calls()).isEmpty();
    }

    @Test
    void leavesKeycloakAloneForAMomentAfterTooManyFailures() {
        keycloak.inTrouble(503);
        for (int i = 0; i < 10; i++) {
            assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.keep(CLAIRE));
        }
        assertThat(keycloak.calls()).hasSizeLessThan(10);

        keycloak.inTrouble(0);
        await().ignoreExceptions().until(() -> accounts.keep(CLAIRE) != null);
    }

    private Accounts accounts(String tokens) {
        return CallingKeycloak.at(keycloak.url(), tokens).accounts();
    }

    private static Account stopped(String subject, String email) {
        return new Account(
                CLAIRE.person(),
                subject,
                CLAIRE.username(),
                email,
                CLAIRE.firstName(),
                CLAIRE.lastName(),
                CLAIRE.language(),
                false,
                false);
    }

    private static Account account(String username, String subject, String firstName) {
        return new Account(
                new PersonId("id-of-" + username),
                subject,
                username,
                username + "@acme.example",
                firstName,
                "Martin",
                Locale.FRENCH,
                true,
                false);
    }
}
