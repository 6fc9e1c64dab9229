package io.parvis.testsupport.backing;

import de.bwaldvogel.mongo.bson.Document;

/** Translates what the embedded database does not understand as it is said. */
final class Dialect {

    private Dialect() {}

    /** A batch size of an aggregation is of no use to it: it answers with everything, and complains each time. */
    static Document understood(String command, Document query) {
        if (command.equals("aggregate") && query.containsKey("cursor")) {
            query.put("cursor", new Document());
        }
        return query;
    }
}
