package io.parvis.matter.matters;

import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All matters. What a viewer may not see does not exist for them. */
public interface Matters {

    /** Stores a new matter, or finds what the same command stored before. */
    Stored<Matter> add(Matter matter, Command command);

    Optional<Stored<Matter>> find(Viewer viewer, MatterId id);

    /**
     * Lets the verb change the matter and stores it with its events.
     *
     * @return the matter as stored, or empty when the viewer sees no such matter
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    Optional<Stored<Matter>> change(Viewer viewer, MatterId id, Command command, Consumer<Matter> verb);

    /**
     * What was made of a matter, the latest first; the legal team's alone.
     *
     * @return empty when the viewer sees no such matter
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is none of this history
     */
    Optional<Page<Change>> history(Viewer viewer, MatterId id, PageRequest page);

    /**
     * What the viewer may know of restricted matters that they may not see, the highest number first; those that they see among them. A page ends with a number, which
     * they know: neither the id of a matter nor when it was opened is theirs to know.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is no number
     */
    Page<MatterOutline> outlines(Viewer viewer, PageRequest page);

    /** What the viewer may know of the restricted matter with this number, whether or not they may see it. */
    Optional<MatterOutline> outline(Viewer viewer, MatterNumber number);

    /**
     * Lets the verb change the restricted matter with this number and stores it with its events, whether or not the viewer may see it.
     *
     * @return what they may know of it then, or empty when they know of no such matter
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    Optional<MatterOutline> changeOutlined(Viewer viewer, MatterNumber number, Command command, Consumer<Matter> verb);

    /** The viewer's matters that meet a filter, in their order, without their histories. */
    Page<Stored<Matter>> list(Viewer viewer, MatterSearch search, PageRequest page);

    /** The newest first. */
    default Page<Stored<Matter>> list(Viewer viewer, MatterFilter filter, PageRequest page) {
        return list(viewer, MatterSearch.newest(filter), page);
    }
}
