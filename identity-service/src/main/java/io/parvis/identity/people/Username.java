package io.parvis.identity.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person logs in with; unique among all people, in whatever case. It keeps to what Keycloak accepts and does not use for its
 * own accounts.
 *
 * @param value as it was typed
 */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{2,63}");
    private static final int LONGEST = 64;
    private static final String KEYCLOAKS_OWN = "service-account-";

    /** The username that a text is, or empty when it is none. */
    public static Optional<Username> parse(String text) {
        return Optional.of(new Username(text))
                .filter(name -> FORM.matcher(text).matches())
                .filter(name -> !name.key().startsWith(KEYCLOAKS_OWN));
    }

    /** The username and a number, which is another username. */
    public Username numbered(int number) {
        String end = Integer.toString(number);
        return new Username(value.substring(0, Math.min(value.length(), LONGEST - end.length())) + end);
    }

    /** The username as it is compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
