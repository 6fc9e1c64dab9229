package io.parvis.identity.accounts.keycloak;

import static io.parvis.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.Password;
import io.parvis.testsupport.tokens.TokenIssuer;

/** What becomes of accounts that someone else changed, or that go away while they are worked on. */
class CorrectingKeycloakAccountsTests {

    private static final String EMAIL = "claire@acme.example";
    private static final Account CLAIRE = claire(null, EMAIL, true);
    private static final Password PASSWORD = new Password("correct horse battery staple");

    private static TokenIssuer issuer;

    private final FakeKeycloak keycloak = FakeKeycloak.start();
    private final Accounts accounts =
            CallingKeycloak.at(keycloak.url(), issuer.url()).accounts();

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
    void shutsOutWhoIsStoppedEvenIfNothingElseOfThemCanBeCorrected() {
        String subject = accounts.keep(CLAIRE);
        keycloak.holds(new KeycloakUser(null, "stranger", "taken@acme.example", "S", "T", true, true, Map.of()));

        assertRefused(AccountRefusal.ACCOUNT_TAKEN, () -> accounts.keep(claire(subject, "taken@acme.example", false)));

        assertThat(keycloak.user("claire").orElseThrow().enabled()).isFalse();
        assertThat(keycloak.calls()).contains("POST /{id}/logout");
    }

    @Test
    void findsALinkedAccountWhateverItIsCalledByNow() {
        String subject = accounts.keep(CLAIRE);
        rename(subject);

        assertRefused(AccountRefusal.ACCOUNT_REFUSED, () -> accounts.keep(claire(subject, EMAIL, true)));

        assertThat(keycloak.user("claire")).isEmpty();
    }

    @Test
    void shutsOutWhoIsStoppedWhateverTheirAccountIsCalledByNow() {
        String subject = accounts.keep(CLAIRE);
        rename(subject);

        assertRefused(AccountRefusal.ACCOUNT_REFUSED, () -> accounts.keep(claire(subject, EMAIL, false)));

        assertThat(keycloak.user("renamed").orElseThrow().enabled()).isFalse();
    }

    private void rename(String subject) {
        KeycloakUser user = keycloak.user("claire").orElseThrow();
        keycloak.holds(new KeycloakUser(subject, "renamed", EMAIL, "R", "N", true, true, user.attributes()));
    }

    @Test
    void makesAnAccountAgainThatIsGone() {
        String gone = accounts.keep(CLAIRE);
        keycloak.forgets(gone);

        String subject = accounts.keep(claire(gone, EMAIL, true));

        assertThat(subject).isNotEqualTo(gone);
        assertThat(keycloak.subjectOf("claire")).contains(subject);
    }

    @Test
    void isUnavailableForAnAccountThatGoesMeanwhile() {
        assertRefused(
                AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.setPassword("no-such-account", PASSWORD));
    }

    @Test
    void isUnavailableWhenKeycloakBreaksOff() {
        accounts.keep(CLAIRE);
        keycloak.breakOff(true);

        assertRefused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE, () -> accounts.keep(CLAIRE));

        keycloak.breakOff(false);
        assertThat(accounts.keep(CLAIRE)).isNotNull();
    }

    @Test
    void saysWhoseAccountsStandInTheWay() {
        accounts.keep(CLAIRE);
        keycloak.holds(new KeycloakUser(null, "stranger", "paul@acme.example", "S", "T", true, true, Map.of()));

        assertThat(accounts.inTheWayOf(CLAIRE)).isEmpty();
        assertThat(accounts.inTheWayOf(account("paul", "paul@acme.example"))).isEmpty();
        assertThat(accounts.inTheWayOf(account("nina", EMAIL))).containsExactly(CLAIRE.person());
    }

    private static Account claire(String subject, String email, boolean enabled) {
        return new Account(
                new PersonId("claire"), subject, "claire", email, "Claire", "Martin", Locale.FRENCH, enabled, false);
    }

    private static Account account(String username, String email) {
        return new Account(new PersonId(username), null, username, email, "Some", "One", Locale.FRENCH, true, false);
    }
}
