package io.parvis.identity.accounts.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import io.parvis.identity.accounts.Account;

/**
 * A user as Keycloak knows them (its {@code UserRepresentation}), as far as Parvis has a say in it.
 *
 * @param id         the subject of the user's tokens; given by Keycloak
 * @param attributes {@code parvisPersonId} says whose account it is; those of others are left alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakUser(
        @Nullable String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Boolean enabled,
        @Nullable Boolean emailVerified,
        @Nullable Map<String, List<String>> attributes) {

    private static final String PERSON = "parvisPersonId";
    private static final String LOCALE = "locale";

    static KeycloakUser of(Account account) {
        return new KeycloakUser(
                null,
                account.username(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.enabled(),
                account.verified(),
                attributes(account));
    }

    /** This user, corrected to what the account says. */
    KeycloakUser with(Account account) {
        KeycloakUser wanted = of(account);
        Map<String, List<String>> merged = new HashMap<>(attributes == null ? Map.of() : attributes);
        merged.putAll(attributes(account));
        return new KeycloakUser(
                id,
                wanted.username,
                wanted.email,
                wanted.firstName,
                wanted.lastName,
                wanted.enabled,
                wanted.emailVerified,
                merged);
    }

    /** Whether this is the account's user: the one that its person is linked with, or that was made for them. */
    boolean belongsTo(Account account) {
        boolean linked = id != null && id.equals(account.subject());
        boolean made = attributes != null && List.of(account.person().value()).equals(attributes.get(PERSON));
        return linked || made;
    }

    private static Map<String, List<String>> attributes(Account account) {
        return Map.of(
                PERSON, List.of(account.person().value()),
                LOCALE, List.of(account.language().toLanguageTag()));
    }
}
