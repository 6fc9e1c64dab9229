package io.parvis.request.forms.re2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.request.forms.Patterns;

class LinearPatternsTests {

    private final Patterns patterns = new LinearPatterns();

    @Test
    void findExpressionsAnywhereInATextOrAtItsEnds() {
        assertThat(patterns.finding("b+").test("abbc")).isTrue();
        assertThat(patterns.finding("^b+$").test("abbc")).isFalse();
        assertThat(patterns.finding("^b$").test("b\n")).isFalse();
    }

    @Test
    void answerWhereOthersWouldTryForYears() {
        assertThat(patterns.finding("^(a+)+$").test("a".repeat(50_000) + "b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\1", "(?=a)b", "[z-a]", "("})
    void refuseWhatTakesMoreThanLinearTimeOrMeansNothing(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> patterns.finding(expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "a", "\u00a0", " é "})
    void seeInkWhereTheModelDoes(String text) {
        assertThat(patterns.finding(Patterns.INK).test(text)).isEqualTo(Patterns.hasInk(text));
    }
}
