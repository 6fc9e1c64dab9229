package io.parvis.matter.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTests {

    @Test
    void areWhatAnswersMean() {
        assertThat(Wishes.among(Map.of(
                        "PRACTICE_AREA", "TAX",
                        "PRIORITY", "LOW",
                        "DUE_DATE", "2026-12-24",
                        "COUNTERPARTY", " Initech ",
                        "VALUE", "12.50 EUR")))
                .isEqualTo(new Wishes("TAX", Priority.LOW, LocalDate.of(2026, 12, 24), "Initech"));
    }

    @ParameterizedTest
    @CsvSource({"LOW, LOW", "NORMAL, NORMAL", "HIGH, HIGH", "URGENT, URGENT", "SOMETIME,"})
    void pressAsMuchAsTheyDid(String answer, @Nullable Priority priority) {
        assertThat(Wishes.among(Map.of("PRIORITY", answer)).priority()).isEqualTo(priority);
    }

    @Test
    void leaveOutWhatDoesNotFit() {
        assertThat(Wishes.among(Map.of(
                        "PRACTICE_AREA", "x".repeat(101),
                        "DUE_DATE", "tomorrow",
                        "COUNTERPARTY", "x".repeat(301))))
                .isEqualTo(Wishes.NONE);
        assertThat(Wishes.among(Map.of("PRACTICE_AREA", " "))).isEqualTo(Wishes.NONE);
    }
}
