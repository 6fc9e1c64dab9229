package io.parvis.identity.groups.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupName;
import io.parvis.starter.aggregate.DocumentMapper;

/**
 * A group's state in the collection {@code groups}.
 *
 * @param nameKey the name as it is compared; unique, absent once the group is deleted
 * @param words   what the group is found by; absent once it is deleted, and in documents of before there was such a thing
 */
record GroupDocument(
        String name, @Nullable String nameKey, @Nullable List<String> words) {

    static final DocumentMapper<Group, GroupDocument> MAPPER =
            DocumentMapper.of(GroupDocument.class, GroupDocument::from, GroupDocument::toGroup);

    private static GroupDocument from(Group group) {
        return new GroupDocument(
                group.name().value(),
                group.deleted() ? null : group.name().key(),
                group.deleted() ? null : group.name().words());
    }

    private Group toGroup(String id) {
        return Group.restore(new GroupId(id), new GroupName(name), nameKey == null);
    }
}
