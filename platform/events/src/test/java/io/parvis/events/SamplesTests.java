package io.parvis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A released sample is never edited: a change that it does not survive is a new version of the event. */
class SamplesTests {

    @Test
    void everyKindOfEventHasASampleAndEverySampleAKind() {
        assertThat(Samples.names())
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.all().stream().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleIsReadAndWrittenAsItIs(EventType type) {
        ObjectNode sample = Samples.of(type);

        Record payload = Samples.JSON.treeToValue(sample, type.payload());

        assertThat(Samples.JSON.<ObjectNode>valueToTree(payload)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleShowsEveryField(EventType type) {
        List<String> fields = Arrays.stream(type.payload().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(Samples.of(type).propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldThatIsNotKnownYetIsReadPast(EventType type) {
        ObjectNode sample = Samples.of(type);
        Record known = Samples.JSON.treeToValue(sample, type.payload());

        ObjectNode newer = sample.deepCopy();
        newer.put("addedLater", "something").putObject("andThis").put("too", 1);

        Record readLater = Samples.JSON.treeToValue(newer, type.payload());
        assertThat(readLater).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anOptionalFieldMayBeAbsent(EventType type) {
        ObjectNode sample = Samples.of(type);
        optionalFields(type).forEach(sample::remove);

        Record payload = Samples.JSON.treeToValue(sample, type.payload());

        assertThat(Samples.JSON.<ObjectNode>valueToTree(payload)).isEqualTo(sample);
    }

    private static List<EventType> types() {
        return EventCatalogue.all();
    }

    private static Stream<String> optionalFields(EventType type) {
        return Arrays.stream(type.payload().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName);
    }
}
