package io.parvis.testsupport.events;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

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
            rule("specversion", "is not 1.0"),
            rule("id", "is empty"),
            rule("source", "is not /parvis/<service>"),
            new EnvelopeRule("type", "is not in the catalogue, or on another topic", EnvelopeRule::isInTheCatalogue),
            rule("subject", "is empty"),
            new EnvelopeRule("partitionkey", "is not the record's key", EnvelopeRule::isKeyed),
            new EnvelopeRule("time", "is not an instant in UTC", published -> isUtc(published.attribute("time"))),
            rule("sequence", "is not a number from 1"),
            rule("actor", "is not client:<id>, member:<id>, guest:<id> or system"),
            new EnvelopeRule("dataref", "is not an /internal/ path of the owner", EnvelopeRule::isOwnPath),
            new EnvelopeRule("audience", "is no list of keys", EnvelopeRule::isOfKeys),
            new EnvelopeRule("dataschema", "is not the address of the type's schema", EnvelopeRule::isOfTheType),
            new EnvelopeRule("data", "is not what the schema says", EnvelopeRule::isAsTheSchemaSays),
            new EnvelopeRule("datacontenttype", "is not application/json", EnvelopeRule::isJson));

    private static EnvelopeRule rule(String attribute, String defect) {
        return new EnvelopeRule(attribute, defect, published -> isAsDocumented(published, "ce_" + attribute));
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
        return published.attribute("dataref") == null || isAsDocumented(published, "ce_dataref");
    }

    /** A tombstone has no data, and nothing to say of them. */
    private static boolean isTombstone(PublishedRecord published) {
        return published.value() == null
                && EventCatalogue.on(published.topic()).stream()
                        .anyMatch(type -> type.channel() == EventType.Channel.STATES);
    }

    private static boolean isOfKeys(PublishedRecord published) {
        return published.attribute("audience") == null || isAsDocumented(published, "ce_audience");
    }

    private static boolean isOfTheType(PublishedRecord published) {
        if (isTombstone(published)) {
            return true;
        }
        String address = published.attribute("dataschema");
        return address != null
                && isAsDocumented(published, "ce_dataschema")
                && address.endsWith("/" + published.attribute("type") + ".json");
    }

    private static boolean isAsTheSchemaSays(PublishedRecord published) {
        String type = published.attribute("type");
        return type == null
                || isTombstone(published)
                || !isInTheCatalogue(published)
                || DataSchemas.defects(type, String.valueOf(published.value())).isEmpty();
    }

    private static boolean isJson(PublishedRecord published) {
        return isTombstone(published) || isAsDocumented(published, "content-type");
    }

    private static boolean isUtc(@Nullable String time) {
        try {
            return time != null && OffsetDateTime.parse(time).getOffset().getTotalSeconds() == 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isAsDocumented(PublishedRecord published, String header) {
        String value = published.headers().get(header);
        return value != null && Envelope.pattern(header).matcher(value).find();
    }
}
