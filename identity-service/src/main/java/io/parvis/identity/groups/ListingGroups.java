package io.parvis.identity.groups;

import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at the groups and at who is in them. */
@Service
public class ListingGroups {

    private final GroupRegister groups;
    private final GroupMembers members;

    ListingGroups(GroupRegister groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    public Page<ListedGroup> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        Page<Stored<Group>> page = groups.page(request);
        List<GroupMember> among = members.of(
                page.items().stream().map(group -> group.value().groupId()).toList());
        return page.map(group -> ListedGroup.of(group, among));
    }

    public ListedGroup find(Viewer admin, GroupId id) {
        Administrators.require(admin);
        return groups.find(id).map(this::listed).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** A group with its members. */
    ListedGroup listed(Stored<Group> group) {
        return ListedGroup.of(group, members.of(List.of(group.value().groupId())));
    }
}
