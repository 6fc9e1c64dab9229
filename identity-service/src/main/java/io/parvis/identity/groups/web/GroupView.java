package io.parvis.identity.groups.web;

import java.util.List;

import io.parvis.directory.PersonStatus;
import io.parvis.identity.groups.GroupMember;
import io.parvis.identity.groups.ListedGroup;

record GroupView(String id, String name, List<MemberOfGroup> members) {

    static GroupView from(ListedGroup listed) {
        return new GroupView(
                listed.group().id(),
                listed.group().name().value(),
                listed.members().stream().map(MemberOfGroup::from).toList());
    }

    record MemberOfGroup(String id, String name, PersonStatus status) {

        static MemberOfGroup from(GroupMember member) {
            return new MemberOfGroup(member.id().value(), member.name(), member.status());
        }
    }
}
