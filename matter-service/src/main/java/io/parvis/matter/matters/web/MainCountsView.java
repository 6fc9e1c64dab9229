package io.parvis.matter.matters.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.parvis.matter.matters.CountSheet;

/** How many lines each choice of a quick filter would give in main (S43), each list under the filters of the others; what there is none of is left out. */
record MainCountsView(List<Count> kinds, List<StatusCount> statuses, List<Count> practiceAreas) {

    /** How many lines have a value. */
    record Count(String value, long count) {}

    /**
     * How many lines stand somewhere.
     *
     * @param names what people read of the status, by language
     */
    record StatusCount(String value, Map<String, String> names, long count) {}

    static MainCountsView from(CountSheet sheet) {
        return new MainCountsView(
                counts(sheet.counts().kinds()),
                sheet.counts().statuses().entrySet().stream()
                        .map(entry -> new StatusCount(
                                entry.getKey(),
                                sheet.statusNames().getOrDefault(entry.getKey(), Map.of()),
                                entry.getValue()))
                        .sorted(Comparator.comparing(StatusCount::value))
                        .toList(),
                counts(sheet.counts().practiceAreas()));
    }

    private static List<Count> counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::value))
                .toList();
    }
}
