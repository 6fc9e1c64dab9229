package io.parvis.matter.matters;

import io.parvis.starter.numbers.NumberSeries;

/** What people call a matter by, such as {@code MAT-2026-000045}: unique, with gaps. */
public record MatterNumber(String value) {

    public static final NumberSeries SERIES = new NumberSeries("matters", "MAT");
}
