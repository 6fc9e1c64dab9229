package io.parvis.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final List<String> SERVICES =
            List.of("gateway", "identity-service", "matter-service", "matter-service-2");
    private static final List<String> CONSUMING = List.of("identity-service", "matter-service");

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(faults(7, 200)).isEqualTo(faults(7, 200)).isNotEqualTo(faults(8, 200));
    }

    @Test
    void holdsEveryKindOfFault() {
        assertThat(faults(1, 60).stream().map(PlannedFault::injury).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Injury.class));
    }

    @Test
    void killsEveryProcessAndTakesEveryBackingServiceAway() {
        List<PlannedFault> faults = faults(1, 60);

        assertThat(targets(faults, Injury.KILL)).containsAll(SERVICES).contains("kafka", "database", "keycloak");
        assertThat(targets(faults, Injury.STOP)).contains("kafka", "database", "keycloak");
        assertThat(targets(faults, Injury.SCALE)).containsOnly("matter-service-2");
    }

    @Test
    void stopsAllReplicasOfAServiceThatReadsAgain() {
        assertThat(faults(1, 100))
                .filteredOn(fault -> fault.injury() == Injury.REREAD)
                .extracting(PlannedFault::targets)
                .containsOnly(List.of("identity-service"), List.of("matter-service", "matter-service-2"));
    }

    @Test
    void holdsNoScalingOfWhatHasNoReplicas() {
        Schedule schedule = new Schedule(1, CONSUMING, CONSUMING);

        assertThat(Stream.generate(schedule::next).limit(100)).noneMatch(fault -> fault.injury() == Injury.SCALE);
    }

    @Test
    void numbersItsFaults() {
        assertThat(faults(1, 3)).extracting(PlannedFault::number).containsExactly(1, 2, 3);
    }

    private static List<String> targets(List<PlannedFault> faults, Injury injury) {
        return faults.stream()
                .filter(fault -> fault.injury() == injury)
                .flatMap(fault -> fault.targets().stream())
                .toList();
    }

    private static List<PlannedFault> faults(long seed, int count) {
        Schedule schedule = new Schedule(seed, SERVICES, CONSUMING);
        return Stream.generate(schedule::next).limit(count).toList();
    }
}
