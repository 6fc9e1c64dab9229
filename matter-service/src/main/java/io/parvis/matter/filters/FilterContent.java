package io.parvis.matter.filters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody saved.
 *
 * @param name  what they call it
 * @param query parameters of the list's address with their values, as they were: whether they still mean something, only the list knows
 */
public record FilterContent(String name, FilteredList list, Map<String, List<String>> query) {

    public FilterContent {
        query = Map.copyOf(query);
    }

    /** The parameters in an order of their own. */
    public Map<String, List<String>> orderedQuery() {
        return new TreeMap<>(query);
    }
}
