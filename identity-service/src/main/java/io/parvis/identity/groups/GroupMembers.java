package io.parvis.identity.groups;

import java.util.Collection;
import java.util.List;

/** Who is in which group; a member knows it of themself. */
public interface GroupMembers {

    /** The team members in at least one of the groups, whatever their status, in no order. */
    List<GroupMember> of(Collection<GroupId> groups);
}
