package io.parvis.identity.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.parvis.starter.search.Folding;

/**
 * Where a person gets mail; unique among all people, in whatever case.
 *
 * @param value as it was typed
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@(\\p{Alnum}([\\p{Alnum}-]{0,61}\\p{Alnum})?\\.)+\\p{Alpha}[\\p{Alnum}-]*\\p{Alnum}");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    /** The address that a text is (RFC 5321, without quoting and address literals), or empty when it is none. */
    public static Optional<EmailAddress> parse(String text) {
        boolean fits = text.length() <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL_PART;
        return fits && FORM.matcher(text).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** What stands behind the @, in lower case. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** The address as it is compared. */
    public String key() {
        return Folding.key(value);
    }
}
