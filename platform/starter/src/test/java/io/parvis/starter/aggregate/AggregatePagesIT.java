package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.letters.Letter;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

class AggregatePagesIT {

    private static final Criteria ANY = new Criteria();
    private static final SortKey BY_STOPS = SortKey.ascending("state.stops");

    private final Letters letters = new Letters(new RecordingTransport());

    @BeforeEach
    void postLetters() {
        for (int number = 10; number < 35; number++) {
            letters.store().add(new Letter("letter-" + number, null, stops(number % 3), ""), command());
        }
    }

    @AfterEach
    void close() {
        letters.close();
    }

    enum Direction {
        ASCENDING,
        DESCENDING
    }

    @ParameterizedTest
    @EnumSource
    void showsEachRowOnceInOrder(Direction direction) {
        SortKey sort = new SortKey("state.stops", direction == Direction.ASCENDING);

        List<Stored<Letter>> rows = all(sort, 7);

        assertThat(rows).extracting(Stored::id).hasSize(25).doesNotHaveDuplicates();
        List<String> keys =
                rows.stream().map(row -> row.value().places().size() + row.id()).toList();
        assertThat(direction == Direction.ASCENDING ? keys : keys.reversed()).isSorted();
    }

    @Test
    void endsWithoutACursorWhenTheLastPageIsFull() {
        Page<Stored<Letter>> page = letters.store().page(ANY, BY_STOPS, PageRequest.first(25));

        assertThat(page.items()).hasSize(25);
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void staysWholeWhileRowsAreAdded() {
        Page<Stored<Letter>> first = letters.store().page(ANY, BY_STOPS, PageRequest.first(10));
        letters.store().add(new Letter("letter-00", null, stops(0), ""), command());

        Page<Stored<Letter>> second = letters.store().page(ANY, BY_STOPS, new PageRequest(10, first.nextCursor()));

        assertThat(second.items())
                .hasSize(10)
                .extracting(Stored::id)
                .doesNotContainAnyElementsOf(
                        first.items().stream().map(Stored::id).toList());
    }

    @Test
    void showsOnlyWhatMeetsTheCondition() {
        Page<Stored<Letter>> page =
                letters.store().page(Criteria.where("state.stops").is(2), BY_STOPS, PageRequest.first(100));

        assertThat(page.items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.value().places()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void goesThroughEachRowOnceInTheOrderOfThePages(Direction direction) {
        SortKey sort = new SortKey("state.stops", direction == Direction.ASCENDING);
        for (int number = 100; number < 600; number++) { // so that one batch does not hold them all
            letters.store().add(new Letter("letter-" + number, null, stops(number % 3), ""), command());
        }
        List<String> rows = new ArrayList<>();

        letters.store().each(ANY, sort, row -> rows.add(row.id()));

        assertThat(rows)
                .hasSize(525)
                .isEqualTo(all(sort, 100).stream().map(Stored::id).toList());
    }

    @Test
    void goesNoFurtherThanItIsLet() {
        IllegalStateException enough = new IllegalStateException("enough");
        List<String> rows = new ArrayList<>();

        assertThatException()
                .isThrownBy(() -> letters.store().each(ANY, BY_STOPS, row -> {
                    rows.add(row.id());
                    throw enough;
                }))
                .isSameAs(enough);

        assertThat(rows).hasSize(1);
    }

    @Test
    void givesCursorsThatFitIntoAUrl() {
        String cursor = letters.store()
                .page(ANY, SortKey.descending("state.remark"), PageRequest.first(1))
                .nextCursor();

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor =
                letters.store().page(ANY, BY_STOPS, PageRequest.first(1)).nextCursor();

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(
                        () -> letters.store().page(ANY, SortKey.descending("state.stops"), new PageRequest(1, cursor)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%%%",
                "{}",
                "{\"s\":\"+state.stops\",\"v\":{\"$gt\":0},\"i\":\"x\"}",
                "{\"s\":\"+state.stops\",\"i\":\"x\"}",
                "{\"s\":\"+state.stops\",\"v\":1}",
                "{\"s\":\"+state.stops\",\"v\":1,\"i\":\"x\",\"more\":1}",
                "{\"s\":\"+state.stops\",\"v\":{\"$date\":\"soon\"},\"i\":\"x\"}",
                "{\"s\":\"+state.stops\",\"v\":{\"$uuid\":\"1\"},\"i\":\"x\"}",
                "[1"
            })
    void refusesACursorThatNobodyGave(String content) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> letters.store().page(ANY, BY_STOPS, new PageRequest(1, cursor)));
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> letters.store().page(ANY, BY_STOPS, new PageRequest(1, content + "?")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 700, 9_000})
    void refusesACursorHoweverDeepItIs(int depth) {
        String content = "{\"s\":" + "[".repeat(depth) + "]".repeat(Math.min(depth, 40)) + "}";
        String cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> letters.store().page(ANY, BY_STOPS, new PageRequest(1, cursor)));
    }

    private List<Stored<Letter>> all(SortKey sort, int limit) {
        List<Stored<Letter>> rows = new ArrayList<>();
        String cursor = null;
        do {
            Page<Stored<Letter>> page = letters.store().page(ANY, sort, new PageRequest(limit, cursor));
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }

    private static List<String> stops(int more) {
        List<String> stops = new ArrayList<>(List.of("start"));
        for (int stop = 0; stop < more; stop++) {
            stops.add("stop " + stop);
        }
        return stops;
    }
}
