package io.parvis.identity.accounts.keycloak;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;

/** Keycloak's reasons for refusing a password, in our words. */
final class PasswordPolicy {

    private static final String POINTER = "/password";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Those whose text mentions a number. */
    private static final Map<String, String> COUNTED = Map.of(
            "invalidPasswordMinLengthMessage", "password-too-short",
            "invalidPasswordMaxLengthMessage", "password-too-long",
            "invalidPasswordMinDigitsMessage", "password-needs-digits",
            "invalidPasswordMinLowerCaseCharsMessage", "password-needs-lower-case",
            "invalidPasswordMinUpperCaseCharsMessage", "password-needs-upper-case",
            "invalidPasswordMinSpecialCharsMessage", "password-needs-special-characters",
            "invalidPasswordHistoryMessage", "password-used-before");

    private static final Map<String, String> PLAIN = Map.of(
            "invalidPasswordNotUsernameMessage", "password-is-username",
            "invalidPasswordNotContainsUsernameMessage", "password-contains-username",
            "invalidPasswordNotEmailMessage", "password-is-email",
            "invalidPasswordBlacklistedMessage", "password-too-common");

    private PasswordPolicy() {}

    /** What Keycloak's error says of the password; empty when something else is wrong. */
    static Optional<FieldProblem> problem(KeycloakError error) {
        return Optional.ofNullable(error.error())
                .filter(reason -> reason.startsWith("invalidPassword"))
                .map(reason -> problem(reason, error));
    }

    private static FieldProblem problem(String reason, KeycloakError error) {
        return Optional.ofNullable(COUNTED.get(reason))
                .flatMap(key -> number(error.description()).map(count -> FieldProblem.of(POINTER, key, count)))
                .orElseGet(() -> FieldProblem.of(POINTER, PLAIN.getOrDefault(reason, "password-not-accepted")));
    }

    /** Keycloak gives the number in its text only, whatever language that is in. */
    private static Optional<Integer> number(@Nullable String text) {
        Matcher found = NUMBER.matcher(Optional.ofNullable(text).orElse(""));
        return found.find() ? Optional.of(Integer.valueOf(found.group())) : Optional.empty();
    }
}
