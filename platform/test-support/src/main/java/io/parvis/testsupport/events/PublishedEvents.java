package io.parvis.testsupport.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;

/**
 * What lies on Parvis's topics. A test injects it ({@code io.parvis.testsupport.spring.WithBackingServices}) and says what it is about,
 * since all tests of a JVM share the broker:
 *
 * <pre>{@code
 * PublishedEvent<MatterOpened> opened = published.await(MatterOpened.class, matterId);
 * assertThat(opened.data().number()).startsWith("MAT-");
 * published.on("parvis.matters").about(matterId).hasGaplessSequences().mentionsNowhere("the answer");
 * }</pre>
 */
public final class PublishedEvents implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String bootstrapServers;
    private final Duration limit;
    private final Map<String, TopicLog> logs = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();

    public PublishedEvents(String bootstrapServers) {
        this(bootstrapServers, LIMIT);
    }

    PublishedEvents(String bootstrapServers, Duration limit) {
        this.bootstrapServers = bootstrapServers;
        this.limit = limit;
    }

    /** The first event of this kind about the subject; waits until there is one, and fails after a limit with what there was. */
    public <T extends Record> PublishedEvent<T> await(Class<T> payload, String subject) {
        return await(payload, subject, event -> true);
    }

    /** The first event of this kind about the subject that also is as expected. */
    public <T extends Record> PublishedEvent<T> await(
            Class<T> payload, String subject, Predicate<PublishedEvent<T>> expectation) {
        try {
            return Awaitility.await()
                    .atMost(limit)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .until(
                            () -> about(payload, subject).stream()
                                    .filter(expectation)
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(missing(payload, subject), e);
        }
    }

    /** The events of this kind about the subject that lie on their topic now, a resent one as often as it was sent. */
    public <T extends Record> List<PublishedEvent<T>> about(Class<T> payload, String subject) {
        EventType type = EventCatalogue.of(payload);
        return log(type.topic()).read().stream()
                .filter(published -> published.isAbout(subject) && type.name().equals(published.attribute("type")))
                .filter(published -> published.value() != null)
                .map(published -> new PublishedEvent<>(published, json.readValue(published.value(), payload)))
                .toList();
    }

    /** Assertions on all that lies on a topic now. */
    public PublishedRecordsAssert on(String topic) {
        return new PublishedRecordsAssert(log(topic).read());
    }

    /** Assertions on all that lies on any topic of the catalogue now. */
    public PublishedRecordsAssert anywhere() {
        return new PublishedRecordsAssert(EventCatalogue.all().stream()
                .map(EventType::topic)
                .distinct()
                .flatMap(topic -> log(topic).read().stream())
                .toList());
    }

    @Override
    public void close() {
        logs.values().forEach(TopicLog::close);
    }

    private TopicLog log(String topic) {
        return logs.computeIfAbsent(topic, name -> new TopicLog(bootstrapServers, name));
    }

    private String missing(Class<?> payload, String subject) {
        EventType type = EventCatalogue.of(payload);
        String present =
                log(type.topic()).read().stream().map(PublishedRecord::summary).collect(Collectors.joining("\n  "));
        return "no %s about %s on %s within %s; there was:%n  %s"
                .formatted(type.name(), subject, type.topic(), limit, present.isEmpty() ? "nothing" : present);
    }
}
