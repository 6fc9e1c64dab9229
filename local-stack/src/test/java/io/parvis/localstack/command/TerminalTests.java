package io.parvis.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

class TerminalTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void saysWhatIsReadyAndHowLongItTook() {
        terminal.ready("kafka", Duration.ofMillis(3240));

        assertThat(said.toString(StandardCharsets.UTF_8)).matches(" +\\d+\\.\\d s  kafka +ready after +3\\.2 s\\R");
    }

    @Test
    void namesTheLogOfWhatDied() {
        terminal.died("kafka", 137, Path.of("logs/kafka.log"), Duration.ofSeconds(2));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("kafka died (exit code 137), starting it again in 2 s. Its log: logs/kafka.log");
    }
}
