package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Lists of one collection, and of two as if they were one. */
class RowsIT {

    private static final Criteria SHOWN = Criteria.where("state.shown").is(true);
    private static final List<String> FIELDS = List.of("state.place", "state.at");

    private final MongoTemplate mongo = TestDatabase.create();
    private final Random random = new Random(7);
    private final Rows letters = rows("letters");
    private final Rows parcels = rows("parcels");
    private final List<Document> shown = new ArrayList<>();

    @BeforeEach
    void givenThingsInBoth() {
        for (int i = 0; i < 60; i++) {
            add(i % 3 == 0 ? "parcels" : "letters", i % 5 != 0);
        }
    }

    static Stream<SortKey> orders() {
        return Stream.of("state.place", "state.at")
                .flatMap(field -> Stream.of(SortKey.ascending(field), SortKey.descending(field)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void showEachOfTwoCollectionsOnceInOrderPageByPage(SortKey sort) {
        Rows both = letters.with(parcels);
        List<String> expected = expected(sort);

        for (int limit : new int[] {1, 2, 7, 100}) {
            List<String> listed = new ArrayList<>();
            PageRequest next = PageRequest.first(limit);
            while (next != null) {
                Page<Document> page = both.page(SHOWN, sort, next);
                assertThat(page.items()).isNotEmpty();
                listed.addAll(ids(page.items()));
                next = page.nextCursor() == null ? null : new PageRequest(limit, page.nextCursor());
            }
            assertThat(listed).as("pages of %d", limit).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void areReadInOnePassInTheOrderOfThePages(SortKey sort) {
        List<String> read = new ArrayList<>();

        letters.with(parcels).read(SHOWN, sort, rows -> {
            rows.forEachRemaining(row -> read.add(row.getString("_id")));
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
        });

        assertThat(read).isEqualTo(expected(sort));
    }

    @Test
    void stayWholeWhileRowsComeAndGo() {
        Rows both = letters.with(parcels);
        SortKey sort = SortKey.ascending("state.place");
        List<String> expected = expected(sort);
        Page<Document> first = both.page(SHOWN, sort, PageRequest.first(10));

        mongo.getCollection("letters").deleteMany(new Document("_id", new Document("$in", expected.subList(0, 10))));
        Page<Document> second = both.page(SHOWN, sort, new PageRequest(10, first.nextCursor()));

        assertThat(ids(second.items())).isEqualTo(expected.subList(10, 20));
    }

    @Test
    void sayNoMoreThanTheirFields() {
        assertThat(letters.page(SHOWN, SortKey.ascending("state.at"), PageRequest.first(1))
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.keySet()).containsExactlyInAnyOrder("_id", "state");
                    assertThat(row.get("state", Document.class).keySet()).containsExactlyInAnyOrder("place", "at");
                });
    }

    @Test
    void areCountedByAField() {
        mongo.getCollection("letters")
                .insertOne(new Document("_id", "nowhere").append("state", new Document("shown", true)));

        Map<String, Long> counts = letters.with(parcels).counts(SHOWN, "state.place");

        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(shown.size());
        counts.forEach((place, count) -> assertThat(count)
                .isEqualTo(shown.stream()
                        .filter(row -> place.equals(state(row).getString("place")))
                        .count()));
    }

    @Test
    void knowNoCursorOfAnotherOrder() {
        String cursor = letters.with(parcels)
                .page(SHOWN, SortKey.ascending("state.at"), PageRequest.first(1))
                .nextCursor();

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() ->
                        letters.with(parcels).page(SHOWN, SortKey.descending("state.at"), new PageRequest(1, cursor)));
    }

    private List<String> expected(SortKey sort) {
        Function<Document, Comparable<Object>> value = row -> value(row, sort);
        Comparator<Document> order = Comparator.comparing(value).thenComparing(row -> row.getString("_id"));
        return ids(shown.stream()
                .sorted(sort.ascending() ? order : order.reversed())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(Document row, SortKey sort) {
        return (Comparable<Object>) state(row).get(sort.field().substring("state.".length()));
    }

    private void add(String collection, boolean isShown) {
        Document state = new Document("place", "place " + random.nextInt(6))
                .append("at", Date.from(Instant.EPOCH.plusSeconds(random.nextInt(9))))
                .append("shown", isShown)
                .append("text", "long");
        Document row =
                new Document("_id", new UUID(random.nextLong(), random.nextLong()).toString()).append("state", state);
        mongo.getCollection(collection).insertOne(row);
        if (isShown) {
            shown.add(row);
        }
    }

    private Rows rows(String collection) {
        Document there = new Document("state", new Document("$exists", true));
        return new CollectionRows(new DocumentCollection(mongo, collection), there, FIELDS);
    }

    private static Document state(Document row) {
        return row.get("state", Document.class);
    }

    private static List<String> ids(List<Document> rows) {
        return rows.stream().map(row -> row.getString("_id")).toList();
    }
}
