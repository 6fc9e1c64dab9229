package io.parvis.identity.imports;

/** A row could not be checked or added, for whatever reason, which is the cause. */
public final class RowFailed extends RuntimeException {

    private final transient ImportRow row;

    RowFailed(ImportRow row, RuntimeException cause) {
        super("row %d of the table %s".formatted(row.number(), row.table().value()), cause);
        this.row = row;
    }

    ImportRow row() {
        return row;
    }
}
