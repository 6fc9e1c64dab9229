package io.parvis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.events.EventType.Channel;
import io.parvis.events.matters.MatterOpened;

class EventCatalogueTests {

    private static final Path CLASSES = Path.of("target/classes/io/parvis/events");
    private static final Path TOPICS = Path.of("../../infra/kafka/topics.txt");

    @Test
    void findsTheKindOfAPayload() {
        assertThat(EventCatalogue.of(MatterOpened.class).name()).isEqualTo("io.parvis.matter.opened.v1");
    }

    @Test
    void knowsNoKindOfWhatIsNotPublished() {
        assertThatThrownBy(() -> EventCatalogue.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is not a published event");
    }

    @Test
    void everyRecordIsPublished() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            Set<String> records = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("Event") && !name.contains("-"))
                    .map(name -> name.replace(".class", ""))
                    .collect(Collectors.toSet());

            assertThat(EventCatalogue.all())
                    .extracting(type -> type.payload().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(records);
        }
    }

    @Test
    void wireNamesAndPayloadsAreUnique() {
        assertThat(EventCatalogue.all()).extracting(EventType::name).doesNotHaveDuplicates();
        assertThat(EventCatalogue.all()).extracting(EventType::payload).doesNotHaveDuplicates();
    }

    @Test
    void wireNamesAreAnAggregateAFactAndAVersion() {
        assertThat(EventCatalogue.all())
                .extracting(EventType::name)
                .allMatch(name -> name.matches("io\\.parvis\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"));
    }

    @Test
    void statesAreCalledStates() {
        assertThat(EventCatalogue.all())
                .allSatisfy(type -> assertThat(type.channel() == Channel.STATES)
                        .as(type.name())
                        .isEqualTo(type.name().matches(".*\\.state\\.v[0-9]+")));
    }

    @Test
    void s53WhatIsInternalIsCalledSoAndOnATopicOfItsOwn() {
        assertThat(EventCatalogue.all())
                .allSatisfy(type -> assertThat(type.channel() == Channel.INTERNAL)
                        .as(type.name())
                        .isEqualTo(type.name().startsWith("io.parvis.internal."))
                        .isEqualTo(type.topic().equals("parvis.internal")));
        assertThat(EventCatalogue.open())
                .isNotEmpty()
                .noneMatch(type -> type.name().contains("internal"));
    }

    @Test
    void topicsAreInTheListAndKeepWhatTheirEventsNeed() throws IOException {
        Map<String, String> policies = cleanupPolicies();

        assertThat(EventCatalogue.all())
                .allSatisfy(type -> assertThat(policies)
                        .as(type.name())
                        .containsEntry(type.topic(), type.channel() == Channel.STATES ? "compact" : "keep"));
    }

    @Test
    void aTopicHoldsFactsOrStatesAndNeverBoth() {
        assertThat(EventCatalogue.all().stream()
                        .collect(Collectors.groupingBy(
                                EventType::topic, Collectors.mapping(EventType::channel, Collectors.toSet()))))
                .allSatisfy((topic, channels) -> assertThat(channels).hasSize(1));
    }

    private static Map<String, String> cleanupPolicies() throws IOException {
        return Files.readAllLines(TOPICS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.trim().split(" +", -1))
                .collect(Collectors.toMap(words -> words[0], words -> words[2]));
    }
}
