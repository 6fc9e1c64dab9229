package io.parvis.identity.groups;

import java.util.ArrayList;
import java.util.List;

import io.parvis.starter.aggregate.Aggregate;

/** Team members under one name. Who is in it, each of them knows. */
public final class Group implements Aggregate<GroupEvent> {

    private final GroupId id;
    private final List<GroupEvent> events = new ArrayList<>();
    private GroupName name;
    private boolean deleted;

    private Group(GroupId id, GroupName name, boolean deleted) {
        this.id = id;
        this.name = name;
        this.deleted = deleted;
    }

    /** A new group, in which nobody is yet. */
    public static Group create(GroupId id, GroupName name) {
        Group group = new Group(id, name, false);
        group.events.add(new GroupEvent.Created());
        return group;
    }

    /** The group as it was stored. */
    public static Group restore(GroupId id, GroupName name, boolean deleted) {
        return new Group(id, name, deleted);
    }

    /** Gives the group another name. */
    public void rename(GroupName next) {
        if (!next.equals(name)) {
            name = next;
            events.add(new GroupEvent.Renamed());
        }
    }

    /** Ends the group; its name is free again. */
    public void delete() {
        if (!deleted) {
            deleted = true;
            events.add(new GroupEvent.Deleted());
        }
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<GroupEvent> events() {
        return List.copyOf(events);
    }

    public GroupId groupId() {
        return id;
    }

    public GroupName name() {
        return name;
    }

    public boolean deleted() {
        return deleted;
    }
}
