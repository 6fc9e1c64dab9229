package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.LETTER;
import static io.parvis.starter.consumer.ParkedLetters.moved;
import static io.parvis.starter.consumer.ParkedLetters.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

class ParkedRecordTests {

    @Test
    void restoresARecordAsItCame() {
        ConsumerRecord<String, byte[]> came = moved(3);

        ConsumerRecord<String, byte[]> restored = restored(came);

        assertThat(restored.topic()).isEqualTo(came.topic());
        assertThat(restored.offset()).isEqualTo(3);
        assertThat(restored.key()).isEqualTo(LETTER);
        assertThat(restored.headers()).isEqualTo(came.headers());
        assertThat(restored.value()).isEqualTo(came.value());
    }

    @Test
    void restoresTombstonesAndRecordsWithoutHeaders() {
        ConsumerRecord<String, byte[]> restored = restored(record(LETTER, 3, new RecordHeaders(), null));

        assertThat(restored.value()).isNull();
        assertThat(restored.headers()).isEmpty();
    }

    @Test
    void keepsTheGreatestEventWhole() {
        ConsumerRecord<String, byte[]> greatest =
                record("k", 3, new RecordHeaders(), new byte[ParkedRecord.LARGEST - 1]);

        assertThat(ParkedRecord.isTooLarge(greatest)).isFalse();
        assertThat(restored(greatest).value()).hasSize(ParkedRecord.LARGEST - 1);
    }

    @Test
    void keepsOnlyTheSizeOfWhatIsLargerByItsDataItsHeadersOrItsKey() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("note", new byte[ParkedRecord.LARGEST]);

        assertSizeAlone(record("k", 3, new RecordHeaders(), new byte[ParkedRecord.LARGEST]));
        assertSizeAlone(record("k", 3, headers, null));
        assertSizeAlone(record("k", 3, tiny(20_000), null));
        assertSizeAlone(record("k".repeat(ParkedRecord.LARGEST + 1), 3, new RecordHeaders(), null));
    }

    @Test
    void keepsTheTypeOfWhatIsTooLargeUnlessItIsLongItself() {
        RecordHeaders typed = new RecordHeaders();
        typed.add("ce_type", "test.letter.moved.v1".getBytes(StandardCharsets.UTF_8));
        typed.add("ce_subject", "letter-1".getBytes(StandardCharsets.UTF_8));
        RecordHeaders endless = new RecordHeaders();
        endless.add("ce_type", new byte[ParkedRecord.LARGEST]);

        assertThat(restored(record("k", 3, typed, new byte[ParkedRecord.LARGEST]))
                        .headers()
                        .toArray())
                .extracting(Header::key)
                .containsExactly("ce_type");
        assertSizeAlone(record("k", 3, endless, null));
    }

    private static RecordHeaders tiny(int count) {
        RecordHeaders headers = new RecordHeaders();
        for (int i = 0; i < count; i++) {
            headers.add("", new byte[0]);
        }
        return headers;
    }

    private static void assertSizeAlone(ConsumerRecord<String, byte[]> large) {
        assertThat(ParkedRecord.isTooLarge(large)).isTrue();
        assertThat(written(large).getByteBuffer().remaining()).isLessThan(200);
        assertThat(ParkedRecord.isTooLarge(restored(large))).isTrue();
        assertThat(restored(large).value() == null).isEqualTo(large.value() == null);
    }

    private static ConsumerRecord<String, byte[]> restored(ConsumerRecord<String, byte[]> message) {
        return ParkedRecord.toRecord(written(message).decode(new DocumentCodec()));
    }

    private static RawBsonDocument written(ConsumerRecord<String, byte[]> message) {
        return new RawBsonDocument(ParkedRecord.toDocument(message), new DocumentCodec());
    }
}
