package io.parvis.contract.contracts;

import io.parvis.starter.numbers.NumberSeries;

/** What people call a contract by, such as {@code CON-2026-000045}: unique, with gaps. */
public record ContractNumber(String value) {

    public static final NumberSeries SERIES = new NumberSeries("contracts", "CON");
}
