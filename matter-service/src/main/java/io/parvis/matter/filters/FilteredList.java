package io.parvis.matter.filters;

/** The lists that filters are saved for. */
public enum FilteredList {
    MATTERS,
    REQUESTS,
    CONTRACTS
}
