package io.parvis.matter.filters.persistence;

import static java.util.stream.Collectors.toMap;

import java.util.List;

import io.parvis.directory.PersonId;
import io.parvis.matter.filters.FilterContent;
import io.parvis.matter.filters.FilteredList;
import io.parvis.matter.filters.SavedFilter;
import io.parvis.matter.filters.SavedFilterId;
import io.parvis.starter.aggregate.DocumentMapper;
import io.parvis.starter.search.Folding;

/**
 * A saved filter's {@code state} in its document.
 *
 * @param nameKey what the list is sorted by
 */
record SavedFilterDocument(String ownerId, String name, String nameKey, FilteredList list, List<ParameterPart> query) {

    static final DocumentMapper<SavedFilter, SavedFilterDocument> MAPPER =
            DocumentMapper.of(SavedFilterDocument.class, SavedFilterDocument::from, SavedFilterDocument::toFilter);

    record ParameterPart(String name, List<String> values) {}

    private static SavedFilterDocument from(SavedFilter filter) {
        FilterContent content = filter.content();
        return new SavedFilterDocument(
                filter.owner().value(),
                content.name(),
                Folding.order(content.name()),
                content.list(),
                content.orderedQuery().entrySet().stream()
                        .map(entry -> new ParameterPart(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private SavedFilter toFilter(String id) {
        FilterContent content = new FilterContent(
                name, list, query.stream().collect(toMap(ParameterPart::name, ParameterPart::values)));
        return SavedFilter.of(new SavedFilterId(id), new PersonId(ownerId), content);
    }
}
