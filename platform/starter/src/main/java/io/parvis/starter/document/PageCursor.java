package io.parvis.starter.document;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.SortKey;

/**
 * Where a page ends: the sort value and id of its last row, so that the next page starts after it however many rows were added meanwhile.
 *
 * @param value what the list is sorted by, as it is stored
 * @param id    breaks ties
 */
record PageCursor(Object value, String id) {

    private static final String SORT = "s";
    private static final String VALUE = "v";
    private static final String ROW = "i";
    private static final int PARTS = 3;

    /** Of a sort value of two hundred signs, the longest name or username that a list is sorted by, where each becomes an escape. */
    private static final int LONGEST = 2048;

    static PageCursor after(Document row, SortKey sort) {
        Object value = row.getEmbedded(List.of(sort.field().split("\\.", -1)), Object.class);
        return new PageCursor(value, row.getString(ID));
    }

    /**
     * Reads what {@link #encode} wrote for the same sort key.
     *
     * @throws MalformedCursor if it is anything else
     */
    static PageCursor decode(String cursor, SortKey sort) {
        Document document = parse(cursor);
        if (document.size() == PARTS
                && name(sort).equals(document.get(SORT))
                && document.get(ROW) instanceof String id
                && isSortable(document.get(VALUE))) {
            return new PageCursor(Objects.requireNonNull(document.get(VALUE)), id);
        }
        throw new MalformedCursor();
    }

    String encode(SortKey sort) {
        String json = new Document(SORT, name(sort))
                .append(VALUE, value)
                .append(ROW, id)
                .toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The condition that the rows after this one meet; an index on the sort key can begin at its first part. */
    Document filter(SortKey sort) {
        String beyond = sort.ascending() ? "$gt" : "$lt";
        Document reached = new Document(beyond + "e", value);
        Document later = new Document(sort.field(), new Document(beyond, value));
        Document tied = new Document(sort.field(), value).append(ID, new Document(beyond, id));
        return new Document(sort.field(), reached).append("$or", List.of(later, tied));
    }

    private static String name(SortKey sort) {
        return (sort.ascending() ? "+" : "-") + sort.field();
    }

    private static boolean isSortable(@Nullable Object value) {
        return value instanceof String || value instanceof Date || value instanceof Number || value instanceof Boolean;
    }

    private static Document parse(String cursor) {
        if (cursor.length() > LONGEST) {
            throw new MalformedCursor();
        }
        try {
            return Document.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (RuntimeException e) { // the parser has many ways to say that it can't read
            MalformedCursor malformed = new MalformedCursor();
            malformed.initCause(e);
            throw malformed;
        }
    }
}
