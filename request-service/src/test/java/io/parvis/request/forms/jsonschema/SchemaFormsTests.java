package io.parvis.request.forms.jsonschema;

import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.request.forms.FieldDraft;
import io.parvis.request.forms.FieldDrafts;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.FormReading;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.LocalText;
import io.parvis.starter.problem.FieldProblem;

class SchemaFormsTests {

    private final Forms forms = FormsOfSchemas.forms();

    @Test
    void takeAnswersThatFit() {
        assertThat(problemsWith(Map.of("neededBy", "2026-12-24", "topic", "OTHER", "note/other", "")))
                .isEmpty();
    }

    @Test
    void missEveryRequiredAnswer() {
        assertThat(forms.problems(CORPORATE_MATTER.formName(), CORPORATE_MATTER.form(), Map.of()))
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

        assertThat(forms.problems(CORPORATE_MATTER.formName(), CORPORATE_MATTER.form(), answers))
                .singleElement()
                .extracting(FieldProblem::pointer)
                .isEqualTo("/answers/topic");
    }

    @Test
    void tellAHandfulOfManyProblems() {
        Map<String, @Nullable Object> many = IntStream.range(0, 1000)
                .boxed()
                .collect(Collectors.toMap(number -> "unknown" + number, number -> "answer"));

        assertThat(forms.problems(CORPORATE_MATTER.formName(), CORPORATE_MATTER.form(), many))
                .hasSize(51)
                .endsWith(FieldProblem.of("", "more-problems"));
    }

    private List<FieldProblem> problemsWith(Map<String, Object> others) {
        Map<String, @Nullable Object> answers = new HashMap<>(answers());
        answers.putAll(others);
        return forms.problems(CORPORATE_MATTER.formName(), CORPORATE_MATTER.form(), answers);
    }

    private static Map<String, Object> answers() {
        return Map.of("subject", "New articles", "description", "We take in two new shareholders.");
    }

    @Test
    void s30HoldEveryKindAgainstItsLimits() {
        FormDefinition form = form(
                FieldDrafts.field("code", "SHORT_TEXT")
                        .pattern("[A-Z]{2}[0-9]+")
                        .minLength(3),
                FieldDrafts.field("share", "NUMBER").between("0", "100").decimals(1),
                FieldDrafts.field("worth", "MONEY").currencies("EUR").between("10", "20"),
                FieldDrafts.field("heard", "DATE").days("2026-01-01", "2026-12-31"),
                FieldDrafts.field("areas", "CHOICES")
                        .options("TAX", "IP", "LABOUR")
                        .count(1, 2),
                FieldDrafts.field("urgent", "YES_NO").required(),
                FieldDrafts.field("line", "SHORT_TEXT"));

        assertThat(problems(
                        form,
                        Map.of(
                                "code",
                                "FR7",
                                "share",
                                12.5,
                                "worth",
                                Map.of("amount", "12.50", "currency", "EUR"),
                                "heard",
                                "2026-12-31",
                                "areas",
                                List.of("TAX", "IP"),
                                "urgent",
                                false)))
                .isEmpty();
        assertThat(problems(
                        form,
                        Map.of(
                                "code", "7FR",
                                "share", 12.55,
                                "worth", Map.of("amount", "20.01", "currency", "USD"),
                                "heard", "2027-01-01",
                                "areas", List.of("TAX", "IP", "LABOUR"),
                                "urgent", "yes",
                                "line", "one\nBcc: two")))
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/answers/code", "answer-not-of-the-form"),
                        FieldProblem.of("/answers/share", "answer-too-many-decimals", 1),
                        FieldProblem.of("/answers/worth/amount", "answer-too-great", new BigDecimal("20")),
                        FieldProblem.of("/answers/worth/currency", "answer-not-an-option"),
                        FieldProblem.of("/answers/heard", "answer-too-late", "2026-12-31"),
                        FieldProblem.of("/answers/areas", "answer-too-many", 2),
                        FieldProblem.of("/answers/urgent", "answer-not-yes-or-no"),
                        FieldProblem.of("/answers/line", "answer-not-one-line"));
    }

    @Test
    void askADependentQuestionOnlyWhenItsConditionHolds() {
        FormDefinition form = form(
                FieldDrafts.field("urgent", "YES_NO"),
                FieldDrafts.field("reason", "LONG_TEXT").required().when("urgent", "true"));

        assertThat(problems(form, Map.of("urgent", false))).isEmpty();
        assertThat(problems(form, Map.of("urgent", true)))
                .containsExactly(FieldProblem.of("/answers/reason", "answer-required"));
        assertThat(problems(form, Map.of("urgent", true, "reason", "A deadline.")))
                .isEmpty();
        assertThat(problems(form, Map.of("urgent", false, "reason", "A secret.")))
                .containsExactly(FieldProblem.of("/answers/reason", "answer-not-asked"));
        assertThat(problems(form, Map.of("reason", "A secret.")))
                .containsExactly(FieldProblem.of("/answers/reason", "answer-not-asked"));
    }

    @Test
    void refuseATextOfFiveMegabytesWithoutRepeatingIt() {
        assertThat(problemsWith(Map.of("description", "x".repeat(5 * 1024 * 1024))))
                .containsExactly(FieldProblem.of("/answers/description", "answer-too-long", 200));
    }

    @Test
    void matchPatternsThatWouldRunAwayElsewhere() {
        FormDefinition form = form(FieldDrafts.field("code", "LONG_TEXT").pattern("a*a*a*a*a*a*a*a*a*a*b"));

        assertThat(problems(form, Map.of("code", "a".repeat(20_000))))
                .containsExactly(FieldProblem.of("/answers/code", "answer-not-of-the-form"));
    }

    @Test
    void referToNothingOutsideOfThemselves() {
        FormDefinition form =
                form(FieldDrafts.field("remark", "LONG_TEXT").preset(Map.of("$ref", "https://evil.example/schema")));

        assertThat(draw(CORPORATE_MATTER.form(), Locale.ENGLISH).toString()).doesNotContain("$ref");
        assertThat(problems(form, Map.of("remark", "text"))).isEmpty();
    }

    @Test
    void s101AreDrawnInALanguageOrInAll() {
        Map<?, ?> french = subject(draw(CORPORATE_MATTER.form(), Locale.FRENCH));
        Map<?, ?> everything = subject(draw(CORPORATE_MATTER.form(), LocalText.EVERY_LANGUAGE));

        assertThat(french.get("title")).isEqualTo("Objet");
        assertThat(french.containsKey("x-titles")).isFalse();
        assertThat(everything.get("title")).isEqualTo("Subject");
        assertThat(everything.get("x-titles")).isEqualTo(Map.of("en", "Subject", "fr", "Objet"));
    }

    @Test
    void areDrawnInTheOrderOfTheirQuestions() {
        Map<?, ?> properties =
                (Map<?, ?>) draw(CORPORATE_MATTER.form(), Locale.ENGLISH).get("properties");

        assertThat(properties.keySet().stream().map(String::valueOf))
                .containsExactly("subject", "description", "note/other", "neededBy", "topic");
    }

    private Map<String, Object> draw(FormDefinition form, Locale language) {
        return forms.draw(CORPORATE_MATTER.heading(), form, language);
    }

    private static Map<?, ?> subject(Map<String, Object> schema) {
        return (Map<?, ?>) ((Map<?, ?>) schema.get("properties")).get("subject");
    }

    private List<FieldProblem> problems(FormDefinition form, Map<String, Object> others) {
        Map<String, @Nullable Object> answers = new HashMap<>(answers());
        answers.putAll(others);
        return forms.problems(UUID.randomUUID().toString(), form, answers);
    }

    private static FormDefinition form(FieldDrafts... fields) {
        FieldDraft[] drafts = Stream.of(fields).map(FieldDrafts::draft).toArray(FieldDraft[]::new);
        return new FormReading(new LinearPatternsForTests(), new Findings()).read(FieldDrafts.form(drafts));
    }
}
