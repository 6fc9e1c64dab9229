package io.parvis.identity.companies;

import io.parvis.starter.search.Folding;

/**
 * What a company is called; no two companies have the same name, in whatever case.
 *
 * @param value as it was typed, without space around
 */
public record CompanyName(String value) {

    /** The most characters of a name. */
    public static final int LONGEST = 200;

    /** The name as it is compared. */
    public String key() {
        return Folding.key(value);
    }
}
