package io.parvis.identity.imports;

import io.parvis.starter.aggregate.Stored;

/** An import as admins see it. */
public record ListedImport(long version, Import listed, RowCounts rows) {

    static ListedImport of(Stored<Import> stored, RowCounts rows) {
        return new ListedImport(stored.version(), stored.value(), rows);
    }
}
