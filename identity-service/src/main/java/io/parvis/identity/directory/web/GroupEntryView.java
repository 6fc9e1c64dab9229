package io.parvis.identity.directory.web;

import io.parvis.identity.groups.Group;

record GroupEntryView(String id, String name) {

    static GroupEntryView from(Group group) {
        return new GroupEntryView(group.id(), group.name().value());
    }
}
