package io.parvis.matter.groups.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.groups.Groups;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class RememberedGroupsIT {

    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final EventPublisher publisher;
    private final Groups groups;
    private final GroupId group = new GroupId(UUID.randomUUID().toString());

    @Autowired
    RememberedGroupsIT(EventPublisher publisher, Groups groups) {
        this.publisher = publisher;
        this.groups = groups;
    }

    @Test
    void knowsAGroupByItsLatestNameUntilItIsDeleted() {
        assertThat(groups.nameOf(group)).isNull();
        assertThat(groups.wasDeleted(group)).isFalse();

        publisher.publish(group.value(), new GroupCreated(group.value(), "Litigators"));
        await().atMost(A_WHILE).until(() -> "Litigators".equals(groups.nameOf(group)));

        publisher.publish(group.value(), new GroupRenamed(group.value(), "Litigation"));
        await().atMost(A_WHILE).until(() -> "Litigation".equals(groups.nameOf(group)));
        assertThat(groups.wasDeleted(group)).isFalse();

        publisher.publish(group.value(), new GroupDeleted(group.value()));
        await().atMost(A_WHILE).until(() -> groups.wasDeleted(group));
        assertThat(groups.nameOf(group)).isNull();
    }
}
