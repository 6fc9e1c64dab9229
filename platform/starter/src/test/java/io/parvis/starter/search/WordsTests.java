package io.parvis.starter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @Test
    void areKeptFromEachPartOn() {
        assertThat(Words.of("O'Brien-Smith")).containsExactlyInAnyOrder("o'brien-smith", "brien-smith", "smith");
        assertThat(Words.of("Anne  Marie", "é.m@acme.example"))
                .containsExactlyInAnyOrder(
                        "anne", "marie", "e.m@acme.example", "m@acme.example", "acme.example", "example");
    }

    @Test
    void areAskedForOneByOne() {
        assertThat(Words.asked("  Étienne\u00a0MARTIN étienne ")).isEqualTo(List.of("etienne", "martin"));
        assertThat(Words.asked(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "$ne", "{\"$gt\":\"\"}", "^a|b", "[a-z]", "\\Q"})
    void areOnlyTextHoweverTheyLook(String text) {
        assertThat(Words.asked(text)).containsExactly(Folding.plain(text));
    }
}
