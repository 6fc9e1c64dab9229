package io.parvis.matter.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.matter.matters.MatterRefusal;
import io.parvis.starter.problem.ProblemTexts;

class MatterProblemTextsTests {

    private final ProblemTexts texts = ProblemTexts.load();

    @ParameterizedTest
    @EnumSource
    void tellEveryRefusalInEveryLanguage(MatterRefusal refusal) {
        assertThat(ProblemTexts.LANGUAGES).allSatisfy(language -> {
            assertThat(texts.has(refusal.key() + ".title", language)).isTrue();
            assertThat(texts.has(refusal.key() + ".detail", language)).isTrue();
        });
    }
}
