package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFilesTests {

    @TempDir
    Path directory;

    private ProcessFiles files;

    @BeforeEach
    void create() {
        files = new ProcessFiles(directory);
        files.create();
    }

    @Test
    void keepAnOlderPartOfALogThatGrewLong() throws Exception {
        Files.write(files.log("kafka"), new byte[20_000_001]);

        files.shorten("kafka");

        assertThat(files.log("kafka")).isEmptyFile();
        assertThat(directory.resolve("logs/kafka.log.1")).hasSize(20_000_001);
    }

    @Test
    void leaveAShortLogAlone() throws Exception {
        Files.writeString(files.log("kafka"), "started");

        files.shorten("kafka");

        assertThat(files.log("kafka")).hasContent("started");
    }

    @Test
    void passARestartOnOnce() {
        files.requestRestart("kafka");

        assertThat(files.takeRestartRequest("kafka")).isTrue();
        assertThat(files.takeRestartRequest("kafka")).isFalse();
    }

    @Test
    void nameWhatWasStarted() {
        files.pidFile("kafka").write(ProcessHandle.current());
        files.pidFile("database").write(ProcessHandle.current());
        files.requestRestart("kafka");

        assertThat(files.recorded()).containsExactly("database", "kafka");
    }
}
