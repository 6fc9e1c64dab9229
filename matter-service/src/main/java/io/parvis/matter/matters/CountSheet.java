package io.parvis.matter.matters;

import java.util.Map;

/**
 * Counts as a screen shows them.
 *
 * @param statusNames what people read of the statuses that are counted, by code and language
 */
public record CountSheet(MatterCounts counts, Map<String, Map<String, String>> statusNames) {

    public CountSheet {
        statusNames = Map.copyOf(statusNames);
    }
}
