package io.parvis.starter.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Conditions that a document has to meet, all of them. A filter that nobody asked for is none. */
public final class Conditions {

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final List<Criteria> all = new ArrayList<>();

    private Conditions(Criteria first) {
        all.add(first);
    }

    /** Begins with the condition that always counts: who may see it, most often. */
    public static Conditions where(Criteria first) {
        return new Conditions(first);
    }

    /** The field has the value; any will do for null. */
    public Conditions is(String field, @Nullable Enum<?> value) {
        if (value != null) {
            all.add(Criteria.where(field).is(value.name()));
        }
        return this;
    }

    /** The field has the text; any will do for null. */
    public Conditions has(String field, @Nullable String value) {
        if (value != null) {
            all.add(Criteria.where(field).is(value));
        }
        return this;
    }

    /** The field has one of the texts; any will do for none. */
    public Conditions in(String field, List<String> values) {
        if (!values.isEmpty()) {
            all.add(Criteria.where(field).in(values));
        }
        return this;
    }

    /** The mark is on the document, or is not, or was never spoken of; any will do for null. */
    public Conditions marked(String mark, @Nullable Boolean value) {
        if (value != null) {
            Criteria marked = Criteria.where("marks." + mark);
            all.add(value ? marked.is(true) : marked.ne(true));
        }
        return this;
    }

    /** A condition of another form; none for null. */
    public Conditions and(@Nullable Criteria other) {
        if (other != null) {
            all.add(other);
        }
        return this;
    }

    /** For each beginning, one of the field's texts begins with it: nothing in it is an operator or a pattern. */
    public Conditions begins(String field, List<String> beginnings) {
        beginnings.forEach(beginning -> all.add(begins(field, beginning)));
        return this;
    }

    /** For each beginning, one of the texts of one of the fields begins with it. */
    public Conditions begins(List<String> fields, List<String> beginnings) {
        for (String beginning : beginnings) {
            all.add(new Criteria()
                    .orOperator(fields.stream()
                            .map(field -> begins(field, beginning))
                            .toList()));
        }
        return this;
    }

    private static Criteria begins(String field, String beginning) {
        return Criteria.where(field).elemMatch(new Criteria().gte(beginning).lt(beginning + LAST_CHARACTER));
    }

    public Criteria all() {
        return new Criteria().andOperator(all);
    }
}
