package io.parvis.identity.directory;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonKind;
import io.parvis.identity.people.PeopleByName;
import io.parvis.identity.rules.NameSearch;
import io.parvis.starter.problem.FormCheck;

/**
 * Which clients a team member looks up, as it came. Whatever is left out does not matter.
 *
 * @param company  the id of theirs, or of one that became part of it
 * @param inactive whether those are found too who can't use Parvis now
 */
public record ClientLookUp(NameSearch name, @Nullable String company, boolean inactive) {

    /**
     * Reads it.
     *
     * @throws io.parvis.starter.problem.Refused with all that is wrong
     */
    PeopleByName read(Companies companies, CompanyNames names) {
        FormCheck check = new FormCheck();
        List<String> words = name.words(check);
        Optional<CompanyId> employer = check.optional(
                        "/company", company, "company-unknown", id -> companies.find(new CompanyId(id)))
                .map(Company::id);
        check.refuseProblems();
        return new PeopleByName(
                PersonKind.CLIENT, !inactive, employer.map(names::of).orElse(null), words, List.of());
    }
}
