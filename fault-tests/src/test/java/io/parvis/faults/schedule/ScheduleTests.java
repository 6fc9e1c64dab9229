package io.parvis.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Schedule schedule = new Schedule(1, CONSUMING, CONSUMING, List.of());

        assertThat(Stream.generate(schedule::next).limit(100)).noneMatch(fault -> fault.injury() == Injury.SCALE);
    }

    @Test
    void numbersItsFaults() {
        assertThat(faults(1, 3)).extracting(PlannedFault::number).containsExactly(1, 2, 3);
    }

    @Test
    void holdsTheChosenFaultsAloneAndEachAsOften() {
        Schedule schedule = only("KILL matter-service, KILL kafka, STOP database");

        List<PlannedFault> faults = Stream.generate(schedule::next).limit(30).toList();

        assertThat(faults.stream().collect(Collectors.groupingBy(PlannedFault::name, Collectors.counting())))
                .isEqualTo(Map.of("KILL matter-service", 10L, "KILL kafka", 10L, "STOP database", 10L));
        assertThat(faults).extracting(PlannedFault::number).startsWith(1, 2, 3);
        assertThat(faults).allMatch(fault -> fault.duration().isZero() == (fault.injury() == Injury.KILL));
    }

    @Test
    void holdsChosenFaultsOfEveryKind() {
        Schedule schedule = only("KILL_TOGETHER gateway keycloak, KILL_IN_TURN kafka database gateway,"
                + " SCALE matter-service-2, PAUSE kafka, REREAD matter-service, POISON");

        assertThat(Stream.generate(schedule::next).limit(6))
                .extracting(fault -> fault.injury() + " " + fault.targets())
                .containsExactlyInAnyOrder(
                        "KILL_TOGETHER [gateway, keycloak]",
                        "KILL_IN_TURN [kafka, database, gateway]",
                        "SCALE [matter-service-2]",
                        "PAUSE [kafka]",
                        "REREAD [matter-service, matter-service-2]",
                        "POISON []");
    }

    @ParameterizedTest
    @CsvSource({
        "KILL matters, there is no matters among",
        "KILL_TOGETHER kafka zookeeper, there is no zookeeper among",
        "SCALE matter-service, there is no matter-service among [matter-service-2]",
        "REREAD gateway, 'there is no gateway among [identity-service, matter-service]'"
    })
    void refusesFaultsThatCannotBeInflicted(String chosen, String reason) {
        assertThatThrownBy(() -> only(chosen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + chosen + "\" can't be inflicted: ")
                .hasMessageContaining(reason);
    }

    private static Schedule only(String chosen) {
        return new Schedule(1, SERVICES, CONSUMING, Choice.parse(chosen));
    }

    private static List<String> targets(List<PlannedFault> faults, Injury injury) {
        return faults.stream()
                .filter(fault -> fault.injury() == injury)
                .flatMap(fault -> fault.targets().stream())
                .toList();
    }

    private static List<PlannedFault> faults(long seed, int count) {
        Schedule schedule = new Schedule(seed, SERVICES, CONSUMING, List.of());
        return Stream.generate(schedule::next).limit(count).toList();
    }
}
