package io.parvis.identity.groups.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
import io.parvis.identity.GoldenSamples;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupName;
import io.parvis.starter.aggregate.Announcement;

class GroupEventTranslatorTests {

    private static final GroupId ID = new GroupId("5e8f0a1b-2c3d-5e4f-8061-728394a5b60b");

    @Test
    void announcesTheFactsAsInTheSamples() {
        Group created = Group.create(ID, new GroupName("Litigation Paris"));
        Group changed = Group.restore(ID, new GroupName("Litigation Paris"), false);
        changed.rename(new GroupName("Litigation"));
        changed.delete();

        assertThat(announced(created)).containsExactly(GoldenSamples.of(GroupCreated.class));
        assertThat(announced(changed))
                .containsExactly(GoldenSamples.of(GroupRenamed.class), GoldenSamples.of(GroupDeleted.class));
    }

    private static List<Object> announced(Group group) {
        return group.events().stream()
                .flatMap(event -> new GroupEventTranslator().translate(group, event).stream())
                .map(Announcement::payload)
                .<Object>map(GoldenSamples::published)
                .toList();
    }
}
