package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.events.EventType;
import io.parvis.events.EventType.Channel;

class EventSchemaTests {

    private static final String SOURCE = """
        package loans;

        /** Nothing of this counts. */
        import java.util.List;

        /**
         * A loan was opened (S12 to S14). {@code dataref} leads
         * to its book.
         *
         * @param pages how many,
         *              {@link Integer} or not (S3)
         */
        public record LoanOpened(String loanId) {}
        """;

    record Shelf(String room, @Nullable String row) {}

    record LoanOpened(
            String loanId,
            int pages,
            long seconds,
            boolean late,
            @Nullable Instant until,
            List<String> words,
            @Nullable Shelf shelf) {}

    record Unpublishable(Locale language) {}

    @Test
    void saysWhatTheRecordAndItsCommentSay() {
        assertThat(EventSchema.of(type(LoanOpened.class), PayloadDescription.parse(SOURCE, "LoanOpened")))
                .isEqualTo(Json.parse("""
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "io.parvis.loan.opened.v1",
                     "description": "A loan was opened. `dataref` leads to its book.",
                     "type": "object",
                     "properties": {
                       "loanId": {"type": "string", "description": "the loan's id"},
                       "pages": {"type": "integer", "description": "how many, `Integer` or not"},
                       "seconds": {"type": "integer"},
                       "late": {"type": "boolean"},
                       "until": {"type": "string", "format": "date-time"},
                       "words": {"type": "array", "items": {"type": "string"}},
                       "shelf": {"type": "object",
                         "properties": {"room": {"type": "string"}, "row": {"type": "string"}},
                         "required": ["room"]}},
                     "required": ["loanId", "pages", "seconds", "late", "words"]}\
                    """));
    }

    @Test
    void tellsTheFirstSentence() {
        assertThat(PayloadDescription.parse(SOURCE, "LoanOpened").summary()).isEqualTo("A loan was opened.");
    }

    @Test
    void refusesWhatAnEventCantCarry() {
        assertThatThrownBy(() -> EventSchema.of(
                        type(Unpublishable.class), PayloadDescription.parse("/** X. */ record X() {}", "X")))
                .hasMessageContaining("an event can't carry java.util.Locale");
    }

    @Test
    void refusesARecordThatSaysNothing() {
        assertThatThrownBy(() -> PayloadDescription.parse("public record LoanOpened() {}", "LoanOpened"))
                .hasMessageContaining("LoanOpened has no documentation comment");
    }

    private static EventType type(Class<? extends Record> payload) {
        return new EventType("io.parvis.loan.opened.v1", "parvis.loans", payload, Channel.FACTS);
    }
}
