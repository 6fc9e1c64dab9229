package io.parvis.matter.groups.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
import io.parvis.events.people.MemberActivated;
import io.parvis.events.people.MemberChanged;
import io.parvis.events.people.MemberDeactivated;
import io.parvis.events.people.MemberGroupsChanged;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.MemberReactivated;
import io.parvis.events.people.MemberRolesChanged;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.groups.Groups;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Projections;

/** The groups as their facts tell of them. A deleted one stays remembered as such, for its facts to come in any order. */
@Configuration(proxyBeanMethods = false)
class RememberedGroups implements Groups {

    private final Projection<GroupDocument> projection;

    RememberedGroups(Projections projections) {
        this.projection = projections.open("groups", GroupDocument.class);
    }

    @Bean
    EventConsumer groups() {
        return EventConsumer.named("groups")
                .on(
                        GroupCreated.class,
                        event -> projection.apply(
                                event, new GroupDocument(event.data().name())))
                .on(
                        GroupRenamed.class,
                        event -> projection.apply(
                                event, new GroupDocument(event.data().name())))
                .on(GroupDeleted.class, event -> projection.apply(event, new GroupDocument(null)))
                .skipping(MemberInvited.class, MemberInvitationResent.class, MemberActivated.class)
                .skipping(MemberChanged.class, MemberRolesChanged.class, MemberGroupsChanged.class)
                .skipping(MemberDeactivated.class, MemberReactivated.class)
                .build();
    }

    @Override
    public @Nullable String nameOf(GroupId group) {
        return projection.find(group.value()).map(GroupDocument::name).orElse(null);
    }
}
