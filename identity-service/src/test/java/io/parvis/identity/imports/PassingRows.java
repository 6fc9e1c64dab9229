package io.parvis.identity.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * Rows that are counted and not kept, as a database elsewhere would have them: what stays in memory is somebody else's. Each comes back as a client of
 * that number.
 */
final class PassingRows implements ImportRows {

    private final IntConsumer passed;
    private int added;
    private int settled;
    private int wrong;

    /** @param passed told how many have passed, each time that some were kept or settled */
    PassingRows(IntConsumer passed) {
        this.passed = passed;
    }

    int wrong() {
        return wrong;
    }

    @Override
    public void add(List<ImportRow> rows, Instant at) {
        added += rows.size();
        passed.accept(added);
    }

    @Override
    public void settle(ImportRow row, RowState before) {
        settled++;
        wrong += row.state() == RowState.WRONG ? 1 : 0;
        passed.accept(added + settled);
    }

    @Override
    public int countFailure(ImportRow row) {
        throw new AssertionError("row " + row.number() + " could not be handled");
    }

    @Override
    public List<ImportRow> next(TableId table, RowState state, int most) {
        return IntStream.range(settled, Math.min(settled + most, added))
                .mapToObj(number -> RowFixture.client(number + 2, "client" + number))
                .toList();
    }

    @Override
    public Optional<ImportRow> above(ImportRow row, Column column, String key) {
        return Optional.empty();
    }

    @Override
    public Page<ImportRow> page(TableId table, Set<RowState> states, PageRequest request) {
        return new Page<>(List.of(), null);
    }

    @Override
    public RowCounts count(TableId table) {
        return new RowCounts(Map.of(RowState.UNCHECKED, (long) added - settled));
    }

    @Override
    public void forget(TableId table) {
        throw new AssertionError("a table is refused");
    }

    @Override
    public void forgetBefore(Instant instant) {}
}
