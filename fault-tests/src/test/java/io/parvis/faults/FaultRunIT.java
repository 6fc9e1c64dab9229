package io.parvis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole system under load and faults: what is acknowledged happens, once, in order, and only for those whom it concerns. */
class FaultRunIT {

    @Test
    void whatIsAcknowledgedHappensOnceWhateverBreaks() {
        RunSettings settings = RunSettings.ofSystemProperties(FaultRun.directory());

        assertThat(FaultRun.run(settings))
                .as("the report is in %s; the same again: %s", settings.directory(), settings.replay())
                .isEmpty();
    }
}
