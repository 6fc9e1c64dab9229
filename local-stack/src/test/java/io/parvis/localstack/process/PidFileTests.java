package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTests {

    @TempDir
    Path directory;

    @Test
    void findsTheProcessThatItWasWrittenFor() {
        PidFile file = new PidFile(directory.resolve("some.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.living()).contains(ProcessHandle.current());
    }

    @Test
    void takesNoStrangerForItThatGotTheSameNumber() throws Exception {
        PidFile file = new PidFile(directory.resolve("some.pid"));
        file.write(ProcessHandle.current());
        List<String> lines = Files.readAllLines(file.file());

        Files.write(file.file(), List.of(lines.get(0), String.valueOf(Long.parseLong(lines.get(1)) - 60_000)));

        assertThat(file.living()).isEmpty();
    }

    @Test
    void findsNothingWithoutAFile() {
        assertThat(new PidFile(directory.resolve("some.pid")).living()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "twelve\n1", "12\nnoon"})
    void findsNothingInAFileThatWasNotWrittenToItsEnd(String content) throws Exception {
        Path file = Files.writeString(directory.resolve("some.pid"), content);

        assertThat(new PidFile(file).living()).isEmpty();
    }
}
