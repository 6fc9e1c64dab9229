package io.parvis.identity.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.search.Words;

/**
 * What somebody types of a name to choose from those who have it, as it came.
 *
 * @param q beginnings of its words; with nothing, every name is found
 */
public record NameSearch(@Nullable String q) {

    private static final int LONGEST = 100;

    /**
     * The beginnings, as words of names are kept.
     *
     * @throws io.parvis.starter.problem.Refused if there is too much of it
     */
    public List<String> words() {
        FormCheck check = new FormCheck();
        List<String> words = words(check);
        check.refuseProblems();
        return words;
    }

    /** The same of a search that asks for more than a name; too much of it is noted as a problem. */
    public List<String> words(FormCheck check) {
        return check.optional("/q", q, LONGEST).map(Words::asked).orElse(List.of());
    }
}
