package io.parvis.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.localstack.StackOptions;

class RunningStackTests {

    @Test
    void saysHowToStartASystemThatDoesNotRun(@TempDir Path nothing) {
        StackOptions options = StackOptions.separate(nothing, nothing);

        assertThatThrownBy(() -> RunningStack.find(options))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageStartingWith("Parvis is not running.")
                .hasMessageContaining("./parvis up");
        assertThat(RunningStack.isRunning(options)).isFalse();
    }
}
