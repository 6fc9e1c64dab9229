package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.ID;
import static io.parvis.starter.consumer.ParkedLetters.LETTER;
import static io.parvis.starter.consumer.ParkedLetters.OPERATOR;
import static io.parvis.starter.consumer.ParkedLetters.moved;
import static io.parvis.starter.consumer.ParkedLetters.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.consumer.ParkedEvents.Replay;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;
import io.parvis.starter.paging.PageRequest;

/** Records that burden whoever keeps, counts or lists them. */
class LargeRecordsIT {

    private static final int HUGE = 5_000_000;
    private static final int SMALL = 1_000;

    private final ParkedLetters letters = new ParkedLetters();

    @Test
    void areParkedByTheirSizeWhenTheyAreTooLargeForAnEvent() {
        letters.dispatcher().receive(ofSize(0, HUGE));
        letters.dispatcher().receive(moved(1));

        assertThat(letters.parked().read(ID).reason()).isEqualTo("unreadable: larger than 1048576 bytes");
        assertThat(letters.parked().events(ID, PageRequest.first(10)).items())
                .extracting(ParkedEvent::type)
                .containsExactly("test.letter.moved.v1", "test.letter.moved.v1");
        assertThat(letters.documents("parkedRecords"))
                .hasSize(2)
                .allSatisfy(kept -> assertThat(bytes(kept)).isLessThan(SMALL));
        assertThat(letters.parked().replay(ID, OPERATOR))
                .isEqualTo(new Replay(Outcome.STILL_PARKED, 0, "unreadable: larger than 1048576 bytes"));
        assertThat(letters.applied()).isEmpty();
    }

    @Test
    void areLetGoWhenTheirTypeIsSkippedByThen() {
        letters.dispatcher().receive(ofSize(0, HUGE));
        EventConsumer skipping = EventConsumer.named("tracking")
                .on(LetterPosted.class, event -> {})
                .skipping(LetterMoved.class)
                .build();

        assertThat(letters.parkedEvents(letters.dispatcher(skipping, new LetterEvents()))
                        .replay(ID, OPERATOR)
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(letters.documents("parked")).isEmpty();
    }

    @Test
    void areNoErasuresEither() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("note", new byte[HUGE]);
        letters.dispatcher().receive(record(LETTER, 0, headers, null));

        assertThat(letters.parked().read(ID).reason()).isEqualTo("unreadable: larger than 1048576 bytes");
    }

    @Test
    void areCountedAndListedWithoutBeingRead() {
        letters.fail();
        letters.dispatcher().receive(ofSize(0, ParkedRecord.LARGEST / 2));

        assertThat(letters.parking().events("tracking")).isEqualTo(1);
        assertThat(letters.documents("parkedRecords"))
                .singleElement()
                .satisfies(kept -> assertThat(bytes(kept)).isGreaterThan(ParkedRecord.LARGEST / 2));
        assertThat(letters.documents("parkedEnvelopes"))
                .singleElement()
                .satisfies(envelope -> assertThat(bytes(envelope)).isLessThan(SMALL));
        assertThat(letters.documents("parked"))
                .singleElement()
                .satisfies(head -> assertThat(bytes(head)).isLessThan(SMALL));
    }

    private static ConsumerRecord<String, byte[]> ofSize(long offset, int size) {
        byte[] data = new byte[size];
        Arrays.fill(data, (byte) ' ');
        byte[] letter = moved(offset).value();
        System.arraycopy(letter, 0, data, 0, letter.length);
        return record(LETTER, offset, moved(offset).headers(), data);
    }

    private static int bytes(Document document) {
        return new RawBsonDocument(document, new DocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
