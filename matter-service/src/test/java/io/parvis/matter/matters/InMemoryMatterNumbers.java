package io.parvis.matter.matters;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** Counts matters in memory. */
public final class InMemoryMatterNumbers implements MatterNumbers {

    private final Map<Year, Long> counts = new HashMap<>();

    @Override
    public MatterNumber next(Year year) {
        return MatterNumber.of(year, counts.merge(year, 1L, Long::sum));
    }
}
