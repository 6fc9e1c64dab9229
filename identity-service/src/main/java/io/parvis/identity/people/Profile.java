package io.parvis.identity.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.parvis.starter.search.Folding;
import io.parvis.starter.search.Words;

/** What is known of any person, client or team member (S5). */
public record Profile(
        String firstName, String lastName, Username username, EmailAddress email, Locale language, ZoneId timeZone) {

    /** Enough to tell people apart in a list, and little enough for a cursor. */
    private static final int LONGEST_SORT_NAME = 50;

    /** First and last name, as people read it. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** What lists by name are sorted by: the last name first, without case and accents. */
    public String sortName() {
        return Folding.plain(lastName + " " + firstName)
                .codePoints()
                .limit(LONGEST_SORT_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the person is found by: name, username and e-mail address, and its domain with the sign before it. */
    public List<String> words() {
        String address = email.value();
        return Words.of(firstName, lastName, username.value(), address, address.substring(address.indexOf('@')));
    }

    /** What the person is found by where nobody may learn more than names: whoever guesses an e-mail address learns nothing. */
    public List<String> nameWords() {
        return Words.of(firstName, lastName);
    }

    /** The same person under another username. */
    public Profile withUsername(Username other) {
        return new Profile(firstName, lastName, other, email, language, timeZone);
    }
}
