package io.parvis.matter.filters.web;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;

import io.parvis.matter.filters.FilterContent;
import io.parvis.matter.filters.FilteredList;
import io.parvis.matter.filters.SavedFilter;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

/**
 * A saved filter, as members of the legal team have them.
 *
 * @param query parameters of the list's address, each with its values, as they were saved
 */
record MainSavedFilterView(String id, String name, FilteredList list, Map<String, List<String>> query) {

    static MainSavedFilterView from(Stored<SavedFilter> filter) {
        FilterContent content = filter.value().content();
        return new MainSavedFilterView(filter.id(), content.name(), content.list(), content.orderedQuery());
    }

    static ResponseEntity<MainSavedFilterView> versioned(Stored<SavedFilter> filter) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(filter.version())).body(from(filter));
    }
}
