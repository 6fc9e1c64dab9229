package io.parvis.matter.groups;

import org.jspecify.annotations.Nullable;

/** The groups that there are; no secret of anyone on the team. */
public interface Groups {

    /** What a group is called; null for one that there is not, or not any more. */
    @Nullable
    String nameOf(GroupId group);

    /** Whether the group was deleted, and not only unheard of yet. */
    boolean wasDeleted(GroupId group);
}
