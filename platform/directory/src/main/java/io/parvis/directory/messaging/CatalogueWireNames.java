package io.parvis.directory.messaging;

import java.util.Set;
import java.util.stream.Collectors;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.starter.aggregate.WireNames;

/** The wire names of the event catalogue. */
final class CatalogueWireNames implements WireNames {

    @Override
    public WireName of(Class<?> payload) {
        EventType type = EventCatalogue.of(payload);
        return new WireName(type.name(), type.topic(), type.channel() == EventType.Channel.STATES);
    }

    @Override
    public Set<Class<?>> on(String topic) {
        return EventCatalogue.on(topic).stream().map(EventType::payload).collect(Collectors.toUnmodifiableSet());
    }
}
