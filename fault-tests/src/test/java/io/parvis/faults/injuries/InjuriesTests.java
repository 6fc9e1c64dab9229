package io.parvis.faults.injuries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.faults.schedule.Injury;
import io.parvis.faults.schedule.PlannedFault;

class InjuriesTests {

    private static final String NO_BROKER = "localhost:1";

    private final RecordedProcesses processes = new RecordedProcesses();
    private final Injuries injuries = new Injuries(processes, NO_BROKER, new Poison(NO_BROKER));

    @Test
    void killsEachTargetOnceAndLeavesTheRestToItsSupervisor() {
        inflict(Injury.KILL, "gateway");
        inflict(Injury.KILL_TOGETHER, "kafka", "database");

        assertThat(processes.done()).startsWith("kill gateway").hasSize(3).contains("kill kafka", "kill database");
    }

    @Test
    void startsWhatItStopped() {
        inflict(Injury.STOP, "kafka");
        await("the start").until(() -> processes.done().size() == 2);
        inflict(Injury.SCALE, "matter-service-2");
        await("the start").until(() -> processes.done().size() == 4);

        assertThat(processes.done())
                .containsExactly("stop kafka", "start kafka", "stop matter-service-2", "start matter-service-2");
    }

    @Test
    void letsGoOnWhatItPaused() {
        inflict(Injury.PAUSE, "database");

        assertThat(processes.done()).containsExactly("pause database", "resume database");
    }

    private void inflict(Injury injury, String... targets) {
        Fault fault = injuries.of(new PlannedFault(1, injury, List.of(targets), Duration.ZERO, Duration.ZERO, 0));
        fault.begin();
        fault.end();
    }
}
