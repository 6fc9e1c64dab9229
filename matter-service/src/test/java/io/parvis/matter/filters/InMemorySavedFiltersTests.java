package io.parvis.matter.filters;

class InMemorySavedFiltersTests extends SavedFiltersSuite {

    private final SavedFilters filters = new InMemorySavedFilters();

    @Override
    protected SavedFilters filters() {
        return filters;
    }
}
