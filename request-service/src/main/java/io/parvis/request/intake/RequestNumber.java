package io.parvis.request.intake;

import io.parvis.starter.numbers.NumberSeries;

/** What people call a request by, such as {@code REQ-2026-000123}: unique, with gaps. */
public record RequestNumber(String value) {

    public static final NumberSeries SERIES = new NumberSeries("requests", "REQ");
}
