package io.parvis.testsupport.numbers;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.parvis.starter.numbers.NumberSeries;
import io.parvis.starter.numbers.Numbers;

/** Counts in memory. */
public final class InMemoryNumbers implements Numbers {

    private final Map<Counted, Long> counts = new ConcurrentHashMap<>();

    private record Counted(NumberSeries series, Year year) {}

    @Override
    public String next(NumberSeries series, Instant at) {
        Year year = Year.from(at.atOffset(ZoneOffset.UTC));
        return series.number(year, counts.merge(new Counted(series, year), 1L, Long::sum));
    }
}
