package io.parvis.identity.groups.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** A group's facts; who is in it, the members' facts and states tell. */
@Component
class GroupEventTranslator implements EventTranslator<Group, GroupEvent> {

    @Override
    public List<Announcement> translate(Group group, GroupEvent event) {
        return List.of(Announcement.of(
                switch (event) {
                    case GroupEvent.Created _ ->
                        new GroupCreated(group.id(), group.name().value());
                    case GroupEvent.Renamed _ ->
                        new GroupRenamed(group.id(), group.name().value());
                    case GroupEvent.Deleted _ -> new GroupDeleted(group.id());
                }));
    }
}
