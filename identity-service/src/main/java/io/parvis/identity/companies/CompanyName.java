package io.parvis.identity.companies;

import java.util.List;

import io.parvis.starter.search.Folding;
import io.parvis.starter.search.Words;

/**
 * What a company is called; no two companies have the same name, in whatever case.
 *
 * @param value as it was typed, without space around
 */
public record CompanyName(String value) {

    /** The most characters of a name. */
    public static final int LONGEST = 200;

    /** What the company is found by. */
    public List<String> words() {
        return Words.of(value);
    }

    /** The name as it is compared. */
    public String key() {
        return Folding.key(value);
    }
}
