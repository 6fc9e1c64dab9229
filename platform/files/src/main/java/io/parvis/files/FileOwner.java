package io.parvis.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one thing that a file or folder belongs to, for good.
 *
 * @param kind what it is, as addresses call it: {@code matters}
 * @param id   its id
 */
public record FileOwner(String kind, String id) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z-]{0,31})/([A-Za-z0-9-]{1,64})");

    public FileOwner {
        if (!FORM.matcher(kind + "/" + id).matches()) {
            throw new IllegalArgumentException("no owner of files: " + kind + "/" + id);
        }
    }

    /** Reads what {@link #value} wrote. */
    public static FileOwner of(String value) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no owner of files: " + value);
        }
        return new FileOwner(value.substring(0, parts.end(1)), value.substring(parts.start(2)));
    }

    /** Such as {@code matters/4711}. */
    public String value() {
        return kind + "/" + id;
    }
}
