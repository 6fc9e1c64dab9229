package io.parvis.identity.accounts.keycloak;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.starter.problem.Refused;

/** Finds the user of an account: the one that its person is linked with, whatever it is called by now, or else the one of its name. */
final class KeycloakSearch {

    private final KeycloakUsers users;

    KeycloakSearch(KeycloakUsers users) {
        this.users = users;
    }

    /**
     * The user, if there is one.
     *
     * @throws Refused {@link AccountRefusal#ACCOUNT_TAKEN} if the one of its name is somebody else's
     */
    Optional<KeycloakUser> find(Account account) {
        Optional<KeycloakUser> found = findAny(account);
        if (found.isPresent() && !found.get().belongsTo(account)) {
            throw new Refused(AccountRefusal.ACCOUNT_TAKEN);
        }
        return found;
    }

    /** The user, even if they are somebody else's. */
    Optional<KeycloakUser> findAny(Account account) {
        return findLinked(account.subject())
                .or(() -> users.find(account.username()).stream().findFirst());
    }

    private Optional<KeycloakUser> findLinked(@Nullable String subject) {
        if (subject == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(users.read(subject));
        } catch (HttpClientErrorException.NotFound _) {
            return Optional.empty();
        }
    }
}
