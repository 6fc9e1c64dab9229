package io.parvis.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class RatiosTests {

    @Test
    void comparesWithinEachPair() {
        Ratios ratios = Ratios.of(List.of(20.0, 400.0, 30.0), List.of(10.0, 200.0, 10.0));

        assertThat(ratios.sorted()).containsExactly(2.0, 2.0, 3.0);
        assertThat(ratios).hasToString("2.00 (2.00-3.00, 3 pairs)");
    }

    @Test
    void takesTheMiddleOfAnEvenNumber() {
        assertThat(Ratios.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void saysNothingWithoutAPair() {
        assertThatThrownBy(() -> Ratios.of(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
