package io.parvis.starter.paging;

/**
 * What a list is sorted by; the document's id breaks ties.
 *
 * @param field     a field of the document, such as {@code state.openedAt}; every document has it
 * @param ascending false for newest or greatest first
 */
public record SortKey(String field, boolean ascending) {

    public static SortKey ascending(String field) {
        return new SortKey(field, true);
    }

    public static SortKey descending(String field) {
        return new SortKey(field, false);
    }
}
