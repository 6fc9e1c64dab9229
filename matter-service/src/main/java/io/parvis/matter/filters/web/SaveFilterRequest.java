package io.parvis.matter.filters.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.filters.FilterForm;

/**
 * A filter to save.
 *
 * @param list  {@code MATTERS}, {@code REQUESTS} or {@code CONTRACTS}
 * @param query parameters of the list's address, each with its values, such as {@code {"status": ["ON_HOLD"], "sort": ["name"]}}
 */
record SaveFilterRequest(
        @Nullable String name,
        @Nullable String list,
        @Nullable Map<String, List<String>> query) {

    FilterForm toForm() {
        return new FilterForm(name, list, query);
    }
}
