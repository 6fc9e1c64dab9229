package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

    @TempDir
    Path directory;

    private ProcessFiles files;
    private Process left;
    private Process stranger;

    @BeforeEach
    void startTwo() throws IOException {
        files = new ProcessFiles(directory);
        files.create();
        left = new ProcessBuilder("sleep", "60").start();
        stranger = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endBoth() {
        left.destroyForcibly();
        stranger.destroyForcibly();
    }

    @Test
    void areStoppedAndNothingElse() throws Exception {
        files.pidFile("left").write(left.toHandle());
        Files.writeString(directory.resolve("run/stranger.pid"), stranger.pid() + "\n1\n");

        Leftovers.stop(files);

        assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(files.recorded()).isEmpty();
    }
}
