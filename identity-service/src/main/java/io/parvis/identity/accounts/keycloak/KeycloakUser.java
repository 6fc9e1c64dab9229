package io.parvis.identity.accounts.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.HeldAccount;

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

    /** This user, who is let in no longer. */
    KeycloakUser stopped() {
        return new KeycloakUser(id, username, email, firstName, lastName, false, emailVerified, attributes);
    }

    /** This user as an account that may be anybody's. */
    HeldAccount held() {
        return new HeldAccount(
                subject(),
                person(),
                username,
                email,
                firstName,
                lastName,
                attribute(LOCALE),
                Boolean.TRUE.equals(enabled));
    }

    String subject() {
        return Objects.requireNonNull(id, "Keycloak's users have ids");
    }

    /** What is asked of a user's attributes to find those of a person. */
    static String attributeOf(PersonId person) {
        return PERSON + ":" + person.value();
    }

    /** The person that it says it is of, null if it does not say. */
    @Nullable
    String person() {
        return attribute(PERSON);
    }

    private @Nullable String attribute(String name) {
        List<String> values = attributes == null ? List.of() : attributes.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : null;
    }

    /** Whether this is the account's user: the one that its person is linked with, or that was made for them. */
    boolean belongsTo(Account account) {
        boolean linked = id != null && id.equals(account.subject());
        boolean made = account.person().value().equals(person());
        return linked || made;
    }

    private static Map<String, List<String>> attributes(Account account) {
        return Map.of(
                PERSON, List.of(account.person().value()),
                LOCALE, List.of(account.language().toLanguageTag()));
    }
}
