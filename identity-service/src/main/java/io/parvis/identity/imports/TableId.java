package io.parvis.identity.imports;

import io.parvis.starter.aggregate.DerivedId;

/** Names the rows of an import. What is uploaded again under the same import has the same rows if it is the same file, and others if not. */
public record TableId(String value) {

    static TableId of(ImportId id, String contentHash) {
        return new TableId(DerivedId.of("import-table", id.value(), contentHash));
    }
}
