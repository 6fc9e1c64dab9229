package io.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailTests {

    @ParameterizedTest
    @CsvSource({"a, a", "abcd, abcd", "abcdefgh, efgh", "ab|c, abc", "abc|de, bcde", "abcd|efg|hijklm|n, klmn"})
    void keepsTheLastBytesHoweverTheyPass(String pieces, String last) {
        Tail tail = new Tail(4);

        for (String piece : pieces.split("\\|", -1)) {
            byte[] bytes = (piece + "--").getBytes(StandardCharsets.US_ASCII);
            tail.pass(bytes, piece.length());
        }

        assertThat(new String(tail.bytes(), StandardCharsets.US_ASCII)).isEqualTo(last);
    }
}
