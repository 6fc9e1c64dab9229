package io.parvis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @Test
    void measuresTheRunningSystemUnlessToldOtherwise() {
        assertThat(CommandLine.parse(List.of()).scenarios())
                .containsExactly("journey", "directory", "delivery", "gateway", "upload");
    }

    @Test
    void takesScenariosAndNumbers() {
        CommandLine command = CommandLine.parse(List.of("relay", "--events", "20000", "gateway"));

        assertThat(command.scenarios()).containsExactly("relay", "gateway");
        assertThat(command.number("--events", 5)).isEqualTo(20_000);
        assertThat(command.number("--pairs", 3)).isEqualTo(3);
    }

    @Test
    void takesTheSizeOfTheFile() {
        CommandLine command = CommandLine.parse(List.of("upload", "--megabytes", "20"));

        assertThat(command.scenarios()).containsExactly("upload");
        assertThat(command.number("--megabytes", 100)).isEqualTo(20);
    }

    @Test
    void namesTheScenariosWhenOneIsUnknown() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("speed")))
                .isInstanceOf(CommandLine.Misuse.class)
                .hasMessageStartingWith("Not understood: speed")
                .hasMessageContaining("journey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "", "99999999"})
    void refusesNumbersThatAreNone(String value) {
        assertThatThrownBy(() -> CommandLine.parse(List.of("relay", "--pairs", value)))
                .isInstanceOf(CommandLine.Misuse.class)
                .hasMessage("--pairs takes a number from 1 on, not: " + value);
    }

    @Test
    void refusesAnOptionWithoutItsNumber() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("relay", "--pairs"))).isInstanceOf(CommandLine.Misuse.class);
    }
}
