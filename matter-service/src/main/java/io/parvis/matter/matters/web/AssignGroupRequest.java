package io.parvis.matter.matters.web;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.groups.GroupId;

/**
 * Which group takes care of a matter.
 *
 * @param groupId a group of the legal team, or none
 */
record AssignGroupRequest(@Nullable String groupId) {

    @Nullable
    GroupId group() {
        return groupId == null ? null : new GroupId(groupId);
    }
}
