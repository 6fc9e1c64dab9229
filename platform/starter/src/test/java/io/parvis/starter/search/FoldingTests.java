package io.parvis.starter.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "Claire@Acme.Example, claire@acme.example",
        "' Claire ', claire",
        "ＣＬＡＩＲＥ, claire",
        "Société, 'socie\u0301te\u0301'",
        "ISTANBUL, istanbul",
        "ﬁrm, FIRM"
    })
    void takesTheSameNameForTheSame(String one, String other) {
        assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
    }

    @Test
    void keepsAccentsApart() {
        assertThat(Folding.key("Société")).isNotEqualTo(Folding.key("Societe"));
    }

    @ParameterizedTest
    @CsvSource({"Étienne, etienne", "'ZOÉ\u0301', zoe", "Łukasz, łukasz", "Øre, øre", "Ｚoë, zoe", "محمد, محمد"})
    void forgetsAccentsWhereSomeoneSearches(String name, String plain) {
        assertThat(Folding.plain(name)).isEqualTo(plain);
    }

    @Test
    void keepsTheCaseOfWhatWasTyped() {
        assertThat(Folding.clean("  Étude\u00a0Martin ")).isEqualTo("Étude Martin");
    }

    @Test
    void sortsAsDatabasesDo() {
        assertThat(Folding.order("Été 😀\uff21")).isEqualTo("ete \ufffda");
    }

    @Test
    void sortsByNoMoreThanAHundredSigns() {
        String hundred = "a".repeat(100);

        assertThat(Folding.order("A".repeat(150))).isEqualTo(hundred);
        assertThat(Folding.order("\ufdfa".repeat(35))).hasSize(100);
        assertThat(Folding.beginning(hundred)).isEqualTo(hundred);
        assertThat(Folding.beginning("a".repeat(99) + "😀"))
                .as("no sign is cut in two")
                .isEqualTo("a".repeat(99));
    }
}
