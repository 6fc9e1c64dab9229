package io.parvis.identity.imports;

import java.util.Arrays;
import java.util.Optional;

import io.parvis.starter.search.Folding;

/** A column of a table of clients and companies. */
public enum Column {
    USERNAME("username", true),
    FIRST_NAME("firstName", true),
    LAST_NAME("lastName", true),
    EMAIL("email", true),
    ACCESS_TYPE("accessType", true),
    /** The name of the company, which is registered if there is none. */
    COMPANY("company", false),
    JOB_TITLE("jobTitle", false),
    MOBILE("mobile", false),
    ADDRESS("address", false),
    /** The username of a client of the same company, who is there already or stands in a row above. */
    MANAGER("manager", false),
    LANGUAGE("language", false),
    TIME_ZONE("timeZone", false);

    private final String header;
    private final boolean required;

    Column(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    /** What the first row calls it. */
    public String header() {
        return header;
    }

    /** Whether a table of clients must have it. */
    boolean required() {
        return required;
    }

    /** The column of this name, in any case. */
    public static Optional<Column> named(String text) {
        String key = Folding.key(text);
        return Arrays.stream(values())
                .filter(column -> Folding.key(column.header).equals(key))
                .findFirst();
    }
}
