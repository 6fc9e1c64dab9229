package io.parvis.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The names that one screen or letter shows, each looked up once. Made anew for the next one, because names change. */
public final class Names {

    private final People people;
    private final Companies companies;
    private final Map<Object, Optional<String>> found = new HashMap<>();

    public Names(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /** A person's name; null for nobody, and for somebody whom the directory does not know yet. */
    public @Nullable String of(@Nullable PersonId person) {
        return name(person, id -> people.find(id).map(Person::name));
    }

    /** A company's name; null for none, and for one that the directory does not know yet. */
    public @Nullable String of(@Nullable CompanyId company) {
        return name(company, id -> companies.find(id).map(Company::name));
    }

    private <I> @Nullable String name(@Nullable I id, Function<I, Optional<String>> lookup) {
        return id == null
                ? null
                : found.computeIfAbsent(id, _ -> lookup.apply(id)).orElse(null);
    }
}
