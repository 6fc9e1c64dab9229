package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.SortKey;

class PageCursorTests {

    private static final SortKey BY_NAME = SortKey.descending("state.listed.name");
    private static final String ID = UUID.randomUUID().toString();

    /** A letter, a vowel sign of Hindi, a part of a Korean syllable, a quotation mark, one that nothing shows, and one beyond the first plane. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u093f", "\u1112", "\"", "\u0001", "\ufffd", "\ud83d\ude00"})
    void comesBackHoweverLongItIsWritten(String sign) {
        PageCursor cursor = new PageCursor(sign.repeat(200 / sign.length()), ID);

        assertThat(PageCursor.decode(cursor.encode(BY_NAME), BY_NAME)).isEqualTo(cursor);
    }

    @Test
    void comesBackAsWhatItIs() {
        for (Object value : List.of("name", Date.from(Instant.EPOCH), 7, true)) {
            PageCursor cursor = new PageCursor(value, ID);

            assertThat(PageCursor.decode(cursor.encode(BY_NAME), BY_NAME)).isEqualTo(cursor);
        }
    }

    @Test
    void isNoCursorIfItIsLongerThanAny() {
        String longer = new PageCursor("a".repeat(2_000), ID).encode(BY_NAME);

        assertThatExceptionOfType(MalformedCursor.class).isThrownBy(() -> PageCursor.decode(longer, BY_NAME));
    }
}
