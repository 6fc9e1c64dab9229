package io.parvis.identity.imports;

import java.util.EnumMap;
import java.util.Map;

/** How many rows of a table are in which state: always what the rows themselves say, so that it can't go wrong when a process dies. */
public record RowCounts(Map<RowState, Long> byState) {

    public RowCounts {
        Map<RowState, Long> all = new EnumMap<>(RowState.class);
        for (RowState state : RowState.values()) {
            all.put(state, byState.getOrDefault(state, 0L));
        }
        byState = Map.copyOf(all);
    }

    public long of(RowState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
