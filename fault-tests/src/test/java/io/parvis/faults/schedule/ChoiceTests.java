package io.parvis.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTests {

    @Test
    void readsWhatTheReportNames() {
        assertThat(Choice.parse("KILL request-service,kill  kafka , KILL_TOGETHER gateway database, POISON"))
                .containsExactly(
                        new Choice(Injury.KILL, List.of("request-service")),
                        new Choice(Injury.KILL, List.of("kafka")),
                        new Choice(Injury.KILL_TOGETHER, List.of("gateway", "database")),
                        new Choice(Injury.POISON, List.of()));
    }

    @Test
    void readsWhatItWrites() {
        List<Choice> choices = Choice.parse("STOP kafka, KILL_IN_TURN gateway database, POISON");

        assertThat(Choice.text(choices)).isEqualTo("STOP kafka, KILL_IN_TURN gateway database, POISON");
        assertThat(Choice.parse(Choice.text(choices))).isEqualTo(choices);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void findsNoneWhereNothingIsSaid(String text) {
        assertThat(Choice.parse(text)).isEmpty();
    }

    @Test
    void namesAFaultThatThereIsNot() {
        assertThatThrownBy(() -> Choice.parse("KILL kafka, BURN kafka"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no fault called BURN, only [KILL, ");
    }

    @ParameterizedTest
    @CsvSource({
        "KILL, 'KILL takes one process, not: []'",
        "PAUSE kafka database, 'PAUSE takes one process, not: [kafka, database]'",
        "KILL_TOGETHER kafka, 'KILL_TOGETHER takes several processes, not: [kafka]'",
        "POISON kafka, 'POISON takes no process, not: [kafka]'"
    })
    void refusesTooFewOrTooMany(String choice, String message) {
        assertThatThrownBy(() -> Choice.parse(choice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
