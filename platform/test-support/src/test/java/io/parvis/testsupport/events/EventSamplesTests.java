package io.parvis.testsupport.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;

class EventSamplesTests {

    @ParameterizedTest
    @MethodSource("types")
    void everyKindOfEventHasASample(EventType type) {
        assertThat(EventSamples.of(type.payload())).isInstanceOf(type.payload()).hasNoNullFieldsOrProperties();
    }

    private static Iterable<EventType> types() {
        return EventCatalogue.all();
    }
}
