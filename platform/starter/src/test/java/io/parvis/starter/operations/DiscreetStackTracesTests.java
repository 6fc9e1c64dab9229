package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;

import org.junit.jupiter.api.Test;

class DiscreetStackTracesTests {

    private final DiscreetStackTraces traces = new DiscreetStackTraces();

    @Test
    void keepWhatStrangersSayToThemselves() {
        String printed = traces.printStackTraceToString(new IllegalStateException("claire@acme.example"));

        assertThat(printed)
                .startsWith(
                        "java.lang.IllegalStateException\n\tat " + getClass().getName())
                .doesNotContain("claire");
    }

    @Test
    void repeatWhatSpeaksOfConnections() {
        String printed = traces.printStackTraceToString(
                new IllegalStateException("claire", new ConnectException("Connection refused")));

        assertThat(printed)
                .contains("Caused by: java.net.ConnectException: Connection refused\n")
                .doesNotContain("claire");
    }

    @Test
    void endWhereCausesGoInACircle() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(traces.printStackTraceToString(first)).containsOnlyOnce("Caused by");
    }
}
