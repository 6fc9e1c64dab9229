package io.parvis.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.parvis.faults.schedule.Choice;

class RunSettingsTests {

    private static final Path NOWHERE = Path.of("nowhere");

    @Test
    void saysTheCommandThatRunsTheSameAgain() {
        assertThat(settings("").replay())
                .isEqualTo("./mvnw verify -Pfaults -Dfaults.seed=7 -Dfaults.minutes=1.5 -Dfaults.rate=8");
        assertThat(settings("KILL request-service,KILL kafka").replay())
                .isEqualTo("./mvnw verify -Pfaults -Dfaults.seed=7 -Dfaults.minutes=1.5 -Dfaults.rate=8"
                        + " -Dfaults.only=\"KILL request-service, KILL kafka\"");
    }

    @Test
    void saysWhatIsInflicted() {
        assertThat(settings("").faults()).isEqualTo("every kind");
        assertThat(settings("KILL kafka,POISON").faults()).isEqualTo("KILL kafka, POISON");
    }

    @Test
    void startsNothingWhenAProcessIsChosenThatThereIsNot() {
        assertThatThrownBy(() -> FaultRun.run(settings("KILL requests")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"KILL requests\" can't be inflicted: there is no requests among")
                .hasMessageContaining("request-service-2")
                .hasMessageContaining("kafka");
        assertThat(NOWHERE).doesNotExist();
    }

    @Test
    void knowsTheProcessesBeforeTheyRun() {
        assertThat(SystemUnderTest.services())
                .contains("gateway", "request-service", "request-service-2", "matter-service-2")
                .doesNotContain("gateway-2", "identity-service-2");
    }

    private static RunSettings settings(String only) {
        return new RunSettings(7, Duration.ofSeconds(90), 8, Choice.parse(only), NOWHERE);
    }
}
