package io.parvis.matter.groups.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
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
                .skippingTheRest()
                .build();
    }

    @Override
    public @Nullable String nameOf(GroupId group) {
        return projection.find(group.value()).map(GroupDocument::name).orElse(null);
    }

    @Override
    public boolean wasDeleted(GroupId group) {
        return projection
                .find(group.value())
                .filter(known -> known.name() == null)
                .isPresent();
    }
}
