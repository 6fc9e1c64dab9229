package io.parvis.faults.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.faults.injuries.Poison;
import io.parvis.faults.load.Moves;
import io.parvis.testsupport.events.PublishedRecord;
import io.parvis.testsupport.events.TopicLog;

/** What lies on the topics, from their start; what was put there as poison is left out. */
public final class Topics {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<PublishedRecord>> topics = new TreeMap<>();

    private Topics() {}

    /** Everything that lies there now. */
    public static Topics read(String broker) {
        Topics read = new Topics();
        for (EventType type : EventCatalogue.all()) {
            read.topics.computeIfAbsent(type.topic(), topic -> read(broker, topic));
        }
        return read;
    }

    private static List<PublishedRecord> read(String broker, String topic) {
        try (TopicLog log = new TopicLog(broker, topic)) {
            return log.read().stream()
                    .filter(event -> !Poison.isPoison(event.key()))
                    .toList();
        }
    }

    public List<List<PublishedRecord>> all() {
        return List.copyOf(topics.values());
    }

    public long count() {
        return all().stream().mapToLong(List::size).sum();
    }

    /** The events of a type, each once however often it lies there, as their data. */
    public List<JsonNode> data(String type) {
        return events(type).map(Topics::json).toList();
    }

    /** The ids of the events of some types. */
    public Set<String> ids(List<String> types) {
        return types.stream()
                .flatMap(this::events)
                .map(event -> String.valueOf(event.attribute("id")))
                .collect(Collectors.toSet());
    }

    /** The latest state of each subject, by sequence, without fields that nobody remembers. */
    public Map<String, Map<String, String>> states(String type, Set<String> forgotten) {
        Map<String, PublishedRecord> latest = new HashMap<>();
        events(type)
                .forEach(event -> latest.merge(
                        String.valueOf(event.attribute("subject")),
                        event,
                        (one, other) -> sequence(one) >= sequence(other) ? one : other));
        Map<String, Map<String, String>> states = new HashMap<>();
        latest.forEach((subject, event) -> {
            Map<String, String> fields = Fields.of(json(event));
            forgotten.forEach(fields::remove);
            states.put(subject, fields);
        });
        return states;
    }

    /** The effect of each move of a matter, as the load names it. */
    public List<String> moves() {
        List<String> moves = new ArrayList<>();
        statusChanges().forEach((matter, changes) -> {
            int count = 0;
            for (PublishedRecord change : changes) {
                moves.add(Moves.effect(matter, ++count, json(change).path("to").asString()));
            }
        });
        return moves;
    }

    /** The status in which each matter stands, after all that happened to it. */
    public Map<String, Map<String, String>> matters() {
        Map<String, Map<String, String>> matters = new HashMap<>();
        data("io.parvis.matter.opened.v1")
                .forEach(opened -> matters.put(
                        opened.path("matterId").asString(),
                        Map.of("status", opened.path("status").asString())));
        statusChanges()
                .forEach((matter, changes) -> matters.put(
                        matter,
                        Map.of("status", json(changes.getLast()).path("to").asString())));
        return matters;
    }

    private Map<String, List<PublishedRecord>> statusChanges() {
        return events("io.parvis.matter.status-changed.v1")
                .sorted((one, other) -> Long.compare(sequence(one), sequence(other)))
                .collect(Collectors.groupingBy(event -> String.valueOf(event.attribute("subject"))));
    }

    private Stream<PublishedRecord> events(String type) {
        Set<String> seen = new HashSet<>();
        return topics.values().stream()
                .flatMap(List::stream)
                .filter(event -> type.equals(event.attribute("type")))
                .filter(event -> seen.add(String.valueOf(event.attribute("id"))));
    }

    private static long sequence(PublishedRecord event) {
        return Long.parseLong(String.valueOf(event.attribute("sequence")));
    }

    private static JsonNode json(PublishedRecord event) {
        return JSON.readTree(String.valueOf(event.value()));
    }
}
