package io.parvis.identity.directory.web;

import java.util.List;

import io.parvis.directory.Role;
import io.parvis.identity.directory.MemberEntry;

record MemberEntryView(String id, String name, List<Role> roles, boolean active) {

    static MemberEntryView from(MemberEntry member) {
        return new MemberEntryView(
                member.id().value(),
                member.name(),
                member.roles().stream().sorted().toList(),
                member.active());
    }
}
