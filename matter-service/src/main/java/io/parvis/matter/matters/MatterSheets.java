package io.parvis.matter.matters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts the names of people and companies to matters, each looked up once for a page. */
@Service
class MatterSheets {

    private final People people;
    private final Companies companies;

    MatterSheets(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    MatterSheet of(Stored<Matter> stored) {
        return new Names().sheet(stored);
    }

    Page<MatterSheet> of(Page<Stored<Matter>> page) {
        return page.map(new Names()::sheet);
    }

    /** The names found so far. */
    private final class Names {

        private final Map<Object, Optional<String>> found = new HashMap<>();

        MatterSheet sheet(Stored<Matter> stored) {
            MatterState state = stored.value().state();
            return new MatterSheet(
                    stored.value(),
                    stored.version(),
                    name(state.requester(), id -> people.find(id).map(Person::name)),
                    name(state.assignee(), id -> people.find(id).map(Person::name)),
                    name(state.company(), id -> companies.find(id).map(Company::name)));
        }

        private <I> @Nullable String name(@Nullable I id, Function<I, Optional<String>> lookup) {
            return id == null
                    ? null
                    : found.computeIfAbsent(id, _ -> lookup.apply(id)).orElse(null);
        }
    }
}
