package io.parvis.matter.matters;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;

/**
 * A line of a list as a screen or a workbook shows it, with the names that the directory knows at this moment.
 *
 * @param statusNames what people read of its status, by language; empty when the workflow no longer knows it
 */
public record RowSheet(MatterRow row, Names names, Map<String, String> statusNames) {

    public RowSheet {
        statusNames = Map.copyOf(statusNames);
    }

    /** Null when there is no requester, or until the directory knows them. */
    public @Nullable String requesterName() {
        return names.of(row.requester());
    }

    /** Null when there is no company, or until the directory knows it. */
    public @Nullable String companyName() {
        return names.of(row.company());
    }

    /** Null when there is no assignee, or until the directory knows them. */
    public @Nullable String assigneeName() {
        return names.of(row.team().assignee());
    }
}
