package io.parvis.identity.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Rows of a process that dies when it is about to write what became of one: what it did before is done, and nobody knows. */
record DyingRows(ImportRows rows, int dyingAt) implements ImportRows {

    static final class Died extends RuntimeException {}

    @Override
    public void settle(ImportRow row, RowState before) {
        if (row.number() == dyingAt) {
            throw new Died();
        }
        rows.settle(row, before);
    }

    @Override
    public void add(List<ImportRow> added, Instant at) {
        rows.add(added, at);
    }

    @Override
    public int countFailure(ImportRow row) {
        return rows.countFailure(row);
    }

    @Override
    public List<ImportRow> next(TableId table, RowState state, int most) {
        return rows.next(table, state, most);
    }

    @Override
    public Optional<ImportRow> above(ImportRow row, Column column, String key) {
        return rows.above(row, column, key);
    }

    @Override
    public Page<ImportRow> page(TableId table, Set<RowState> states, PageRequest request) {
        return rows.page(table, states, request);
    }

    @Override
    public RowCounts count(TableId table) {
        return rows.count(table);
    }

    @Override
    public void forget(TableId table) {
        rows.forget(table);
    }

    @Override
    public void forgetBefore(Instant instant) {
        rows.forgetBefore(instant);
    }
}
