package io.parvis.identity.accounts.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.web.client.HttpClientErrorException;

import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.Password;
import io.parvis.starter.problem.Refused;

/** Accounts as users of Keycloak's realm; an account is known by the person's id in its attributes. */
class KeycloakAccounts implements Accounts {

    private final KeycloakUsers users;
    private final KeycloakCalls calls;

    KeycloakAccounts(KeycloakUsers users, KeycloakCalls calls) {
        this.users = users;
        this.calls = calls;
    }

    @Override
    public String keep(Account account) {
        try {
            return calls.insist(
                    () -> find(account).map(user -> correct(user, account)).orElseGet(() -> create(account)));
        } catch (HttpClientErrorException.BadRequest _) {
            throw new Refused(AccountRefusal.ACCOUNT_REFUSED);
        } catch (HttpClientErrorException.Conflict _) {
            throw new Refused(AccountRefusal.ACCOUNT_TAKEN);
        }
    }

    @Override
    public void setPassword(String subject, Password password) {
        try {
            calls.run(() -> users.resetPassword(subject, KeycloakCredential.password(password.value())));
        } catch (HttpClientErrorException.BadRequest e) {
            KeycloakError error = Objects.requireNonNull(e.getResponseBodyAs(KeycloakError.class));
            throw PasswordPolicy.problem(error)
                    .map(problem -> new Refused(AccountRefusal.PASSWORD_REFUSED, List.of(problem)))
                    .orElseGet(() -> new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE));
        }
    }

    @Override
    public void removePassword(String subject) {
        calls.run(() -> users.credentials(subject).stream()
                .filter(KeycloakCredential::isPassword)
                .forEach(password -> users.removeCredential(subject, Objects.requireNonNull(password.id()))));
    }

    private Optional<KeycloakUser> find(Account account) {
        Optional<KeycloakUser> found = users.find(account.username()).stream().findFirst();
        if (found.isPresent() && !found.get().belongsTo(account)) {
            throw new Refused(AccountRefusal.ACCOUNT_TAKEN);
        }
        return found;
    }

    /**
     * Whoever is stopped has no session left: otherwise one would go on when they are let in again (S26). Logs out
     * each time, for the time before may have failed between the two calls.
     */
    private String correct(KeycloakUser user, Account account) {
        String subject = subject(user);
        KeycloakUser wanted = user.with(account);
        if (!wanted.equals(user)) {
            users.update(subject, wanted);
        }
        if (!account.enabled()) {
            users.logOut(subject);
        }
        return subject;
    }

    /** In conflict, someone else made the account just now, or it is another person's. */
    private String create(Account account) {
        try {
            URI location = Objects.requireNonNull(
                    users.create(KeycloakUser.of(account)).getHeaders().getLocation());
            String path = location.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (HttpClientErrorException.Conflict _) {
            return find(account)
                    .map(KeycloakAccounts::subject)
                    .orElseThrow(() -> new Refused(AccountRefusal.ACCOUNT_TAKEN));
        }
    }

    private static String subject(KeycloakUser user) {
        return Objects.requireNonNull(user.id(), "Keycloak's users have ids");
    }
}
