package io.parvis.identity.accounts.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.ComparingAccountsSuite;
import io.parvis.identity.accounts.HeldAccount;
import io.parvis.identity.accounts.HeldAccounts;
import io.parvis.testsupport.tokens.TokenIssuer;

class ComparingKeycloakAccountsTests extends ComparingAccountsSuite {

    private static TokenIssuer issuer;

    private final FakeKeycloak keycloak = FakeKeycloak.start();
    private final CallingKeycloak calling = CallingKeycloak.at(keycloak.url(), issuer.url());

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

    @Override
    protected Accounts accounts() {
        return calling.accounts();
    }

    @Override
    protected HeldAccounts held() {
        return calling.held();
    }

    @Override
    protected void put(HeldAccount account) {
        Map<String, List<String>> attributes = new HashMap<>();
        if (account.person() != null) {
            attributes.put("parvisPersonId", List.of(account.person()));
        }
        if (account.language() != null) {
            attributes.put("locale", List.of(account.language()));
        }
        keycloak.holds(new KeycloakUser(
                account.subject(),
                account.username(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.enabled(),
                false,
                attributes));
    }

    @Override
    protected void remove(String subject) {
        keycloak.forgets(subject);
    }

    @Override
    protected void away(boolean now) {
        keycloak.inTrouble(now ? 503 : 0);
    }
}
