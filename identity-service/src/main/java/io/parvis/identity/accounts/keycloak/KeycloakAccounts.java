package io.parvis.identity.accounts.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.Password;
import io.parvis.starter.problem.Refused;

/** Accounts as users of Keycloak's realm; an account is known by the person's id in its attributes. */
class KeycloakAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);

    private final KeycloakUsers users;
    private final KeycloakSearch search;
    private final KeycloakCalls calls;

    KeycloakAccounts(KeycloakUsers users, KeycloakCalls calls) {
        this.users = users;
        this.search = new KeycloakSearch(users);
        this.calls = calls;
    }

    @Override
    public String keep(Account account) {
        try {
            return calls.insist(() ->
                    search.find(account).map(user -> correct(user, account)).orElseGet(() -> create(account)));
        } catch (HttpClientErrorException.BadRequest _) {
            throw new Refused(AccountRefusal.ACCOUNT_REFUSED);
        } catch (HttpClientErrorException.Conflict _) {
            throw new Refused(AccountRefusal.ACCOUNT_TAKEN);
        }
    }

    @Override
    public Set<PersonId> inTheWayOf(Account account) {
        return calls.make(() -> Stream.of(users.find(account.username()), users.findByEmail(account.email()))
                .flatMap(List::stream)
                .map(KeycloakUser::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .filter(person -> !person.equals(account.person()))
                .collect(Collectors.toSet()));
    }

    @Override
    public void setPassword(String subject, Password password) {
        try {
            calls.run(() -> {
                users.resetPassword(subject, KeycloakCredential.password(password.value()));
                users.logOut(subject);
            });
        } catch (HttpClientErrorException.BadRequest e) {
            KeycloakError error = Objects.requireNonNull(e.getResponseBodyAs(KeycloakError.class));
            throw PasswordPolicy.problem(error)
                    .map(problem -> new Refused(AccountRefusal.PASSWORD_REFUSED, List.of(problem)))
                    .orElseGet(() -> new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE));
        }
    }

    @Override
    public void remove(PersonId person) {
        calls.run(() -> users.findByAttribute(KeycloakUser.attributeOf(person)).stream()
                .filter(user -> person.value().equals(user.person()))
                .map(KeycloakUser::subject)
                .forEach(this::remove));
    }

    /** Ends the sessions first, of which others are told then. */
    private void remove(String subject) {
        try {
            users.logOut(subject);
            users.remove(subject);
        } catch (HttpClientErrorException.NotFound e) {
            LOG.debug("Somebody else has removed {}", subject, e);
        }
    }

    @Override
    public void removePassword(String subject) {
        calls.run(() -> {
            users.credentials(subject).stream()
                    .filter(KeycloakCredential::isPassword)
                    .forEach(password -> users.removeCredential(subject, Objects.requireNonNull(password.id())));
            users.logOut(subject);
        });
    }

    @Override
    public void endSessions(String subject) {
        calls.run(() -> users.logOut(subject));
    }

    /**
     * Whoever is stopped is shut out before anything else of them is corrected, which may be refused, and has no session left: otherwise one would
     * go on when they are let in again (S26). Logs out each time, for the time before may have failed between the calls.
     */
    private String correct(KeycloakUser user, Account account) {
        KeycloakUser known = account.enabled() ? user : stop(user);
        KeycloakUser wanted = known.with(account);
        if (!wanted.equals(known)) {
            users.update(known.subject(), wanted);
        }
        return known.subject();
    }

    private KeycloakUser stop(KeycloakUser user) {
        KeycloakUser stopped = user.stopped();
        if (!stopped.equals(user)) {
            users.update(user.subject(), stopped);
        }
        users.logOut(user.subject());
        return stopped;
    }

    /** In conflict, someone else made the account just now, or it is another person's. */
    private String create(Account account) {
        try {
            URI location = Objects.requireNonNull(
                    users.create(KeycloakUser.of(account)).getHeaders().getLocation());
            String path = location.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (HttpClientErrorException.Conflict _) {
            return search.find(account)
                    .map(KeycloakUser::subject)
                    .orElseThrow(() -> new Refused(AccountRefusal.ACCOUNT_TAKEN));
        }
    }
}
