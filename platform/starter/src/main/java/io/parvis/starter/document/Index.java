package io.parvis.starter.document;

import java.util.List;

/**
 * An index that a service declares where it opens a store or projection; made at start-up.
 *
 * @param fields fields of the document, such as {@code state.username}, in their order, all ascending (a server reads an index both ways)
 * @param unique whether no two documents may have the same value
 * @param sparse whether documents without the field are left out, and so may be many in a unique index
 */
public record Index(List<String> fields, boolean unique, boolean sparse) {

    public Index {
        fields = List.copyOf(fields);
    }

    /** For finding and sorting. */
    public static Index on(String... fields) {
        return new Index(List.of(fields), false, false);
    }

    /** A value that every document has and no other may take; a second one is a {@code DuplicateKeyException}. */
    public static Index unique(String field) {
        return new Index(List.of(field), true, false);
    }

    /** A value that no other document may take as long as this one has it. */
    public static Index uniqueWherePresent(String field) {
        return new Index(List.of(field), true, true);
    }

    /** For finding the few documents that have a field. */
    public static Index sparse(String field) {
        return new Index(List.of(field), false, true);
    }
}
