package io.parvis.identity.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Rows that are forgotten with the process. */
public final class InMemoryImportRows implements ImportRows {

    private static final Comparator<ImportRow> IN_THEIR_ORDER = Comparator.comparingInt(ImportRow::number);

    private final Map<String, Kept> rows = new TreeMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final List<Integer> batches = new ArrayList<>();

    private record Kept(ImportRow row, Instant at) {}

    @Override
    public synchronized void add(List<ImportRow> added, Instant at) {
        batches.add(added.size());
        added.forEach(row -> rows.putIfAbsent(id(row), new Kept(row, at)));
    }

    @Override
    public synchronized void settle(ImportRow row, RowState before) {
        rows.computeIfPresent(id(row), (_, kept) -> kept.row().state() == before ? new Kept(row, kept.at()) : kept);
    }

    @Override
    public synchronized int countFailure(ImportRow row) {
        return failures.merge(id(row), 1, Integer::sum);
    }

    @Override
    public synchronized List<ImportRow> next(TableId table, RowState state, int most) {
        return of(table).filter(row -> row.state() == state).limit(most).toList();
    }

    @Override
    public synchronized Optional<ImportRow> above(ImportRow row, Column column, String key) {
        return of(row.table())
                .filter(other -> other.number() < row.number())
                .filter(other -> other.key(column).filter(key::equals).isPresent())
                .findFirst();
    }

    @Override
    public synchronized Page<ImportRow> page(TableId table, Set<RowState> states, PageRequest request) {
        int start = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
        List<ImportRow> rest = of(table)
                .filter(row -> states.contains(row.state()))
                .skip(start)
                .toList();
        boolean last = rest.size() <= request.limit();
        return new Page<>(
                rest.stream().limit(request.limit()).toList(), last ? null : Integer.toString(start + request.limit()));
    }

    @Override
    public synchronized RowCounts count(TableId table) {
        return new RowCounts(of(table).collect(Collectors.groupingBy(ImportRow::state, Collectors.counting())));
    }

    @Override
    public synchronized void forget(TableId table) {
        rows.values().removeIf(kept -> kept.row().table().equals(table));
    }

    @Override
    public synchronized void forgetBefore(Instant instant) {
        rows.values().removeIf(kept -> kept.at().isBefore(instant));
    }

    /** How many rows came at once, each time. */
    public synchronized List<Integer> batches() {
        return List.copyOf(batches);
    }

    public synchronized boolean isEmpty() {
        return rows.isEmpty();
    }

    private Stream<ImportRow> of(TableId table) {
        return rows.values().stream()
                .map(Kept::row)
                .filter(row -> row.table().equals(table))
                .sorted(IN_THEIR_ORDER)
                .map(Function.identity());
    }

    private static String id(ImportRow row) {
        return row.table().value() + "/" + row.number();
    }
}
