package io.parvis.testsupport.events;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;

/**
 * What an attribute of every event must be.
 *
 * @param attribute the attribute's name
 * @param defect    what is wrong with it where the rule is broken
 */
record EnvelopeRule(String attribute, String defect, Predicate<PublishedRecord> rule) {

    private static final List<EnvelopeRule> ALL = List.of(
            rule("specversion", "is not 1.0", "1\\.0"),
            rule("id", "is empty", "\\S+"),
            rule("source", "is not /parvis/<service>", "/parvis/[a-z-]+"),
            new EnvelopeRule("type", "is not in the catalogue, or on another topic", EnvelopeRule::isInTheCatalogue),
            rule("subject", "is empty", "\\S+"),
            new EnvelopeRule("partitionkey", "is not the record's key", EnvelopeRule::isKeyed),
            new EnvelopeRule("time", "is not an instant in UTC", published -> isUtc(published.attribute("time"))),
            rule("sequence", "is not a number from 1", "[1-9][0-9]*"),
            rule("actor", "is not client:<id>, member:<id>, guest:<id> or system", "system|(client|member|guest):\\S+"),
            new EnvelopeRule("dataref", "is not an /internal/ path of the owner", EnvelopeRule::isOwnPath),
            new EnvelopeRule("datacontenttype", "is not application/json", EnvelopeRule::isJson));

    private static EnvelopeRule rule(String attribute, String defect, String pattern) {
        return new EnvelopeRule(attribute, defect, published -> matches(published.attribute(attribute), pattern));
    }

    /** What is wrong with the envelope of a record. */
    static List<String> defects(PublishedRecord published) {
        return ALL.stream()
                .filter(rule -> !rule.rule().test(published))
                .map(rule -> rule.attribute() + " " + rule.defect())
                .toList();
    }

    private static boolean isInTheCatalogue(PublishedRecord published) {
        return EventCatalogue.all().stream()
                .filter(type -> type.name().equals(published.attribute("type")))
                .map(EventType::topic)
                .anyMatch(published.topic()::equals);
    }

    private static boolean isKeyed(PublishedRecord published) {
        String key = published.key();
        return key != null && !key.isBlank() && key.equals(published.attribute("partitionkey"));
    }

    private static boolean isOwnPath(PublishedRecord published) {
        String dataref = published.attribute("dataref");
        return dataref == null || matches(dataref, "/internal/\\S+");
    }

    private static boolean isJson(PublishedRecord published) {
        return matches(published.headers().get("content-type"), "application/json(;.*)?");
    }

    private static boolean isUtc(@Nullable String time) {
        try {
            return time != null && OffsetDateTime.parse(time).getOffset().getTotalSeconds() == 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean matches(@Nullable String value, String pattern) {
        return value != null && Pattern.matches(pattern, value);
    }
}
