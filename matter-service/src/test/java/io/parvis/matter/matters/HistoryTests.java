package io.parvis.matter.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

class HistoryTests {

    private final List<List<Change>> pages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 99, 100})
    void isToldInPartsOfAnySize(int limit) {
        History history = filed(3);

        List<String> told = new ArrayList<>();
        PageRequest next = PageRequest.first(limit);
        while (next != null) {
            Page<Change> part = history.page(next, pages::get);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit).isNotEmpty();
            part.items().forEach(change -> told.add(String.valueOf(change.to())));
            next = part.nextCursor() == null ? null : new PageRequest(limit, part.nextCursor());
        }

        assertThat(told.reversed()).isEqualTo(numbers(5 * History.PAGE));
    }

    @Test
    void goesOnWhereItWasAlthoughLinesWereAdded() {
        History history = filed(1);
        Page<Change> first = history.page(PageRequest.first(10), pages::get);

        Page<Change> second = history.with(line(-1)).page(new PageRequest(10, first.nextCursor()), pages::get);

        assertThat(second.items().getFirst().to()).isEqualTo(Integer.toString(3 * History.PAGE - 11));
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(History.EMPTY.page(PageRequest.first(10), pages::get)).isEqualTo(new Page<>(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "301", "x", "9999999999", "01"})
    void knowsItsCursors(String cursor) {
        History history = filed(1);

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> history.page(new PageRequest(10, cursor), pages::get));
    }

    /** With so many pages, and as many lines as are held at most. */
    private History filed(int count) {
        History history = History.EMPTY;
        for (int number = 0; number < (count + 2) * History.PAGE; number++) {
            if (history.isFull()) {
                history = history.filed((page, lines) -> pages.add(page, List.copyOf(lines)));
            }
            history = history.with(line(number));
        }
        assertThat(history.filed()).isEqualTo(count * History.PAGE);
        return history;
    }

    private static Change line(int number) {
        return Change.of(MatterFixture.WORK, "practiceArea", null, Integer.toString(number));
    }

    private static List<String> numbers(int end) {
        List<String> numbers = new ArrayList<>();
        for (int number = 0; number < end; number++) {
            numbers.add(Integer.toString(number));
        }
        return numbers;
    }
}
