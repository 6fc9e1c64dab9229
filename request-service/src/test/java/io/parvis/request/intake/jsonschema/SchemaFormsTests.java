package io.parvis.request.intake.jsonschema;

import static io.parvis.request.intake.RequestFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.problem.FieldProblem;

class SchemaFormsTests {

    private final SchemaForms forms = new SchemaForms();

    @Test
    void takeAnswersThatFit() {
        assertThat(problemsWith(Map.of("neededBy", "2026-12-24", "topic", "OTHER", "note/other", "")))
                .isEmpty();
    }

    @Test
    void missEveryRequiredAnswer() {
        assertThat(forms.problems(CORPORATE_MATTER, Map.of()))
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/answers/subject", "answer-required"),
                        FieldProblem.of("/answers/description", "answer-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void takeABlankForAMissingAnswer(String blank) {
        assertThat(problemsWith(Map.of("subject", blank)))
                .containsExactly(FieldProblem.of("/answers/subject", "answer-required"));
    }

    @Test
    void refuseAnAnswerToAQuestionThatWasNotAsked() {
        assertThat(problemsWith(Map.of("fee/~", "waived")))
                .containsExactly(FieldProblem.of("/answers/fee~1~0", "answer-unknown"));
    }

    @Test
    void refuseAnAnswerThatIsTooLong() {
        assertThat(problemsWith(Map.of("subject", "x".repeat(61))))
                .containsExactly(FieldProblem.of("/answers/subject", "answer-too-long", 60));
        assertThat(problemsWith(Map.of("note/other", "x".repeat(61))))
                .containsExactly(FieldProblem.of("/answers/note~1other", "answer-too-long", 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "24.12.2026", "tomorrow", "2026-12-24T10:00:00Z", ""})
    void refuseADayThatIsNone(String day) {
        assertThat(problemsWith(Map.of("neededBy", day)))
                .containsExactly(FieldProblem.of("/answers/neededBy", "answer-not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAXES", "governance", "Governance", ""})
    void refuseAnOptionThatIsNotOffered(String option) {
        assertThat(problemsWith(Map.of("topic", option)))
                .containsExactly(FieldProblem.of("/answers/topic", "answer-not-an-option"));
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNoTexts")
    void refuseWhatIsNoText(Object value) {
        assertThat(problemsWith(Map.of("description", value)))
                .containsExactly(FieldProblem.of("/answers/description", "answer-not-a-text"));
    }

    static List<Object> valuesThatAreNoTexts() {
        return List.of(7, 7.5, true, List.of("text"), Map.of("text", "text"));
    }

    @Test
    void refuseAnAnswerThatIsNull() {
        Map<String, @Nullable Object> answers = new HashMap<>(answers());
        answers.put("topic", null);

        assertThat(forms.problems(CORPORATE_MATTER, answers))
                .singleElement()
                .extracting(FieldProblem::pointer)
                .isEqualTo("/answers/topic");
    }

    @Test
    void tellAHandfulOfManyProblems() {
        Map<String, @Nullable Object> many = IntStream.range(0, 1000)
                .boxed()
                .collect(Collectors.toMap(number -> "unknown" + number, number -> "answer"));

        assertThat(forms.problems(CORPORATE_MATTER, many)).hasSize(50);
    }

    private List<FieldProblem> problemsWith(Map<String, Object> others) {
        Map<String, @Nullable Object> answers = new HashMap<>(answers());
        answers.putAll(others);
        return forms.problems(CORPORATE_MATTER, answers);
    }

    private static Map<String, Object> answers() {
        return Map.of("subject", "New articles", "description", "We take in two new shareholders.");
    }
}
