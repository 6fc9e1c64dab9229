package io.parvis.request.intake;

import java.util.regex.Pattern;

import io.parvis.starter.numbers.NumberSeries;

/** What people call a request by, such as {@code REQ-2026-000123}: unique, with gaps. */
public record RequestNumber(String value) {

    public static final NumberSeries SERIES = new NumberSeries("requests", "REQ");

    private static final Pattern COUNT = Pattern.compile("^.*-0*(?=[0-9])");

    /** What it is found by: all of it, and its last part without the zeros. */
    public String words() {
        return value + " " + COUNT.matcher(value).replaceFirst("");
    }
}
