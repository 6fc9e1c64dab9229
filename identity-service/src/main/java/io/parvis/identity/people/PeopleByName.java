package io.parvis.identity.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;

/**
 * Whom a look-up by name finds.
 *
 * @param activeOnly whether only those who can use Parvis now
 * @param companies  those of which a client must be one's; null when the company does not matter
 * @param words      beginnings of words of their names, all of them ({@link Profile#nameWords()})
 * @param except     who is not found, whatever else is true of them
 */
public record PeopleByName(
        PersonKind kind,
        boolean activeOnly,
        @Nullable List<CompanyId> companies,
        List<String> words,
        List<PersonId> except) {

    public PeopleByName {
        companies = companies == null ? null : List.copyOf(companies);
        words = List.copyOf(words);
        except = List.copyOf(except);
    }

    /** Whether a person is among those who are found. */
    public boolean finds(Person person) {
        return person.side().kind() == kind
                && (!activeOnly || person.status() == PersonStatus.ACTIVE)
                && (companies == null || (person.side() instanceof Side.Client client && isOneOf(companies, client)))
                && words.stream().allMatch(beginning -> begins(person.profile(), beginning))
                && !except.contains(person.personId());
    }

    private static boolean isOneOf(List<CompanyId> companies, Side.Client client) {
        return client.company() != null && companies.contains(client.company());
    }

    private static boolean begins(Profile profile, String beginning) {
        return profile.nameWords().stream().anyMatch(word -> word.startsWith(beginning));
    }
}
