package io.parvis.starter.aggregate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The marks in an aggregate's document: beside its state, so that a change of the one never writes the other. */
final class Marks {

    static final String FIELD = "marks";

    private Marks() {}

    /** The marks that are on a document. */
    static Set<String> on(Document document) {
        return document.get(FIELD, new Document()).entrySet().stream()
                .filter(mark -> Boolean.TRUE.equals(mark.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The documents of which the opposite is said, or nothing. */
    static Bson other(String mark, boolean on) {
        return Filters.ne(field(mark), on);
    }

    static Bson set(String mark, boolean on) {
        return Updates.set(field(mark), on);
    }

    private static String field(String mark) {
        return FIELD + "." + mark;
    }
}
