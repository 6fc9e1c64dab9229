package io.parvis.matter.matters;

import java.util.function.Consumer;

import io.parvis.directory.Viewer;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** The lines of lists: the viewer's matters and, for a client, the requests of their side that are none yet. Nobody has a line of what they may not see. */
public interface MatterRows {

    /** A page of those that meet the filter, in their order. */
    Page<MatterRow> page(Viewer viewer, MatterSearch search, PageRequest page);

    /** The same one after another, in one pass, for an export; no more than a few are in memory. What the action throws ends it. */
    void each(Viewer viewer, MatterSearch search, Consumer<MatterRow> action);

    /** How many meet the filter; each count leaves its own part of the filter out, so that one sees what another choice would give. */
    MatterCounts counts(Viewer viewer, MatterFilter filter);
}
