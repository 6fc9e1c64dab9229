package io.parvis.request.intake;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** Counts requests in memory. */
public final class InMemoryRequestNumbers implements RequestNumbers {

    private final Map<Year, Long> counts = new HashMap<>();

    @Override
    public RequestNumber next(Year year) {
        return RequestNumber.of(year, counts.merge(year, 1L, Long::sum));
    }
}
