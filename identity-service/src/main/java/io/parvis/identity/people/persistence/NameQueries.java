package io.parvis.identity.people.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.PeopleByName;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/** Look-ups of people by name as the database is asked them; their order has an index among those of lists ({@link ClientQueries}). */
final class NameQueries {

    static final SortKey ORDER = SortKey.ascending("state.nameKey");

    private static final String KIND = "state.kind";
    private static final String WORDS = "state.nameWords";

    static final Index WORDS_INDEX = Index.on(KIND, WORDS);

    private NameQueries() {}

    static Criteria condition(PeopleByName lookUp) {
        return Conditions.where(Criteria.where(KIND).is(lookUp.kind().name()))
                .is("state.status", lookUp.activeOnly() ? PersonStatus.ACTIVE : null)
                .and(of(lookUp.companies()))
                .begins(WORDS, lookUp.words())
                .and(nobodyOf(lookUp.except()))
                .all();
    }

    private static @Nullable Criteria of(@Nullable List<CompanyId> companies) {
        return companies == null
                ? null
                : Criteria.where("state.client.companyId")
                        .in(companies.stream().map(CompanyId::value).toList());
    }

    private static @Nullable Criteria nobodyOf(List<PersonId> except) {
        return except.isEmpty()
                ? null
                : Criteria.where("_id").nin(except.stream().map(PersonId::value).toList());
    }
}
