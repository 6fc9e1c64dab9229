package io.parvis.matter.matters;

import java.util.Map;

/** How many rows of a list there are of each kind, in each status and in each practice area, for quick filters (S43). What there is none of is left out. */
public record MatterCounts(Map<String, Long> kinds, Map<String, Long> statuses, Map<String, Long> practiceAreas) {

    public MatterCounts {
        kinds = Map.copyOf(kinds);
        statuses = Map.copyOf(statuses);
        practiceAreas = Map.copyOf(practiceAreas);
    }
}
