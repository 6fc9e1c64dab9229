package io.parvis.files.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.files.ScanState;

class ClamAvScannerTests {

    private static final int LIMIT = 1024 * 1024;

    private final FakeClamd clamd = FakeClamd.start(LIMIT);
    private final ClamAvScanner scanner = scanner(Duration.ofSeconds(10));

    @AfterEach
    void closeDaemon() {
        clamd.close();
    }

    @Test
    void knowsACleanStreamFromAnInfectedOne() throws IOException {
        assertThat(scan(new byte[0])).isEqualTo(ScanState.CLEAN);
        assertThat(scan(new byte[LIMIT])).isEqualTo(ScanState.CLEAN);
        assertThat(scan(("x".repeat(200_000) + "EICAR").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void findsWhatLiesAcrossTwoChunks() throws IOException {
        assertThat(scan(("x".repeat(64 * 1024 - 2) + "EICAR").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void saysNothingOfAStreamThatIsTooLongForTheDaemon() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(new byte[LIMIT + 1]));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(new byte[LIMIT * 32]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: ERROR", "OK", "stream: OK?", "not stream: OK", "UNKNOWN COMMAND", "x FOUND"})
    void takesNoOtherAnswerForAFinding(String answer) {
        clamd.answerNext(answer);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(new byte[10]));
    }

    @Test
    void saysNothingWhereNoDaemonIs() {
        clamd.close();

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(new byte[10]));
    }

    private ScanState scan(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content));
    }

    private ClamAvScanner scanner(Duration patience) {
        return new ClamAvScanner(new ClamAvProperties("127.0.0.1", clamd.port(), patience));
    }
}
