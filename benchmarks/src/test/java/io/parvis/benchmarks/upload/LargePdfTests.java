package io.parvis.benchmarks.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;

class LargePdfTests {

    private static final int SIZE = 3 * 1024 * 1024 + 17;

    private final LargePdf file = new LargePdf(SIZE);

    @Test
    void beginsAsAPdfAndHasAsManyBytesAsItSays() throws IOException {
        byte[] content = content();

        assertThat(content).hasSize(SIZE);
        assertThat(new String(Arrays.copyOf(content, 5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void isTheSameByteByByte() throws IOException {
        byte[] content = content();

        byte[] again = new byte[SIZE];
        try (InputStream source = file.open()) {
            for (int next = 0; next < SIZE; next++) {
                again[next] = (byte) source.read();
            }
            assertThat(source.read()).isEqualTo(-1);
        }
        assertThat(again).isEqualTo(content);
    }

    @Test
    void cannotBeMadeSmaller() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(content());
        }

        assertThat(compressed.size()).isGreaterThan(SIZE);
    }

    private byte[] content() throws IOException {
        try (InputStream content = file.open()) {
            return content.readAllBytes();
        }
    }
}
