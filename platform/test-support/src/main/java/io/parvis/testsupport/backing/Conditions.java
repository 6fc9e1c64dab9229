package io.parvis.testsupport.backing;

import java.util.List;

import de.bwaldvogel.mongo.bson.Document;

/** What every document that meets a query has to meet, by field. */
final class Conditions {

    private Conditions() {}

    /**
     * The conditions beside each other and those in {@code $and}s, in which the driver's filters put them: {@code {$and: [{_id: "a"}, {version: 3}]}}
     * gives {@code {_id: "a", version: 3}}. Of two on the same field the first, which narrows enough: what is found is checked
     * against the whole query.
     */
    static Document of(Document query) {
        Document conditions = new Document();
        collect(query, conditions);
        return conditions;
    }

    private static void collect(Document query, Document conditions) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof List<?> parts) {
                parts.forEach(part -> collect((Document) part, conditions));
            } else {
                conditions.putIfAbsent(field, condition);
            }
        });
    }
}
