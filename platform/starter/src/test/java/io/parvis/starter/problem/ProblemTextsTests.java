package io.parvis.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.sample.SampleRefusal;

class ProblemTextsTests {

    static final List<Locale> LANGUAGES = ProblemTexts.LANGUAGES;

    private final ProblemTexts texts = ProblemTexts.load();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void haveATitleAndADetailForEveryKeyOfTheStarterAndTheService(Locale language) {
        Stream<String> keys = Stream.of(
                        Arrays.stream(HttpProblem.values()).map(HttpProblem::key),
                        Arrays.stream(StandardRefusal.values()).map(Refusal::key),
                        Arrays.stream(SampleRefusal.values()).map(Refusal::key))
                .flatMap(each -> each);

        assertThat(keys).allSatisfy(key -> {
            assertThat(texts.has(key + ".title", language)).isTrue();
            assertThat(texts.has(key + ".detail", language)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required",
                "wrong-type",
                "unknown-field",
                "malformed-email",
                "malformed",
                "too-short",
                "too-long",
                "wrong-length",
                "too-small",
                "too-great",
                "not-positive",
                "negative",
                "out-of-range",
                "not-past",
                "not-future",
                "invalid"
            })
    void haveATextForEveryFieldProblemInBothLanguages(String key) {
        assertThat(LANGUAGES).allMatch(language -> texts.has(key + ".field", language));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void leaveNoPlaceholderOpen(Locale language) {
        FieldProblem field = FieldProblem.of("/name", "wrong-length", 2, 50);

        assertThat(texts.field(field, language)).contains("2", "50").doesNotContain("{");
    }
}
