package io.parvis.identity.accounts;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Profile;

/**
 * What an account says of its person.
 *
 * @param subject  the account's, where it is known already
 * @param username in lower case, as accounts have it
 * @param email    in lower case, as accounts have it
 * @param enabled  whether the person may log in at all (S26)
 * @param verified whether the person has shown that this e-mail address is theirs, by the link that was sent there
 */
public record Account(
        PersonId person,
        @Nullable String subject,
        String username,
        String email,
        String firstName,
        String lastName,
        Locale language,
        boolean enabled,
        boolean verified) {

    static Account of(Person person) {
        Profile profile = person.profile();
        return new Account(
                person.personId(),
                person.subject(),
                profile.username().key(),
                profile.email().key(),
                profile.firstName(),
                profile.lastName(),
                profile.language(),
                person.status() == PersonStatus.INVITED || person.status() == PersonStatus.ACTIVE,
                person.standing().hasProven(profile.email()));
    }

    /** The same with the subject that it turned out to have. */
    Account linked(String foundSubject) {
        return new Account(person, foundSubject, username, email, firstName, lastName, language, enabled, verified);
    }

    /** The same with an address shown to be theirs, if that is the one it has. */
    Account proven(EmailAddress address) {
        boolean shown = verified || email.equals(address.key());
        return new Account(person, subject, username, email, firstName, lastName, language, enabled, shown);
    }
}
