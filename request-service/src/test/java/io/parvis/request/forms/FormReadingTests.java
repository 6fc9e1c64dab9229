package io.parvis.request.forms;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.problem.FieldProblem;

class FormReadingTests {

    private static final FieldDraft SIDE =
            field("side", "CHOICE").options("CLAIMANT", "DEFENDANT").draft();

    @Test
    void s30MakesQuestionsOfEveryKind() {
        FormDraft draft = form(
                field("iban", "SHORT_TEXT").pattern("[A-Z]{2}[0-9]{2}").draft(),
                field("share", "NUMBER")
                        .between("0", "100")
                        .decimals(2)
                        .preset(12.5)
                        .draft(),
                field("worth", "MONEY")
                        .currencies("EUR", "JPY")
                        .between("1", null)
                        .draft(),
                field("heard", "DATE").days("2026-01-01", null).draft(),
                SIDE,
                field("areas", "CHOICES")
                        .options("TAX", "LABOUR", "IP")
                        .count(1, 2)
                        .preset(List.of("TAX"))
                        .draft(),
                field("urgent", "YES_NO").preset(false).draft(),
                field("expert", "PERSON").when("urgent", "true").draft(),
                field("papers", "FILE").count(null, 3).draft());
        Findings findings = new Findings();

        FormDefinition form = read(draft, findings);

        assertThat(findings.problems()).isEmpty();
        assertThat(form.fields()).extracting(each -> each.kind().kind()).contains(Kind.values());
        assertThat(form.fields())
                .extracting(Field::key)
                .containsExactly(
                        "subject",
                        "description",
                        "iban",
                        "share",
                        "worth",
                        "heard",
                        "side",
                        "areas",
                        "urgent",
                        "expert",
                        "papers");
        assertThat(form.field("expert"))
                .hasValueSatisfying(field ->
                        assertThat(field.conditions()).containsExactly(new Condition("urgent", List.of("true"))));
        assertThat(form.meaning("subject")).contains(Meaning.SUBJECT);
    }

    static Stream<Arguments> s30ThirdQuestionsThatAreRefused() {
        return Stream.of(
                refused(field(null, "YES_NO"), "/key", "required"),
                refused(field("1st", "YES_NO"), "/key", "field-key-malformed"),
                refused(field("a.b", "YES_NO"), "/key", "field-key-malformed"),
                refused(field("__proto__", "YES_NO"), "/key", "field-key-malformed"),
                refused(field("subject", "YES_NO"), "/key", "field-twice"),
                refused(field("x", "YES_NO").labelled("Only English", " "), "/label/fr", "required"),
                refused(field("x", "YES_NO").labelled("x".repeat(201), "x"), "/label/en", "too-long"),
                refused(field("x", null), "/kind", "required"),
                refused(field("x", "COLOUR"), "/kind", "field-kind-unknown"),
                refused(field("x", "SHORT_TEXT").maxLength(501), "/limits/maxLength", "too-great"),
                refused(field("x", "SHORT_TEXT").maxLength(5).minLength(6), "/limits/minLength", "limits-crossed"),
                refused(field("x", "SHORT_TEXT").pattern("(a+)+$"), "/limits/pattern", "pattern-refused"),
                refused(field("x", "SHORT_TEXT").pattern("(a)\\1"), "/limits/pattern", "pattern-refused"),
                refused(field("x", "SHORT_TEXT").pattern("((a{100}){100}){100}"), "/limits/pattern", "pattern-refused"),
                refused(field("x", "SHORT_TEXT").pattern("[z-a]"), "/limits/pattern", "pattern-refused"),
                refused(field("x", "DATE").maxLength(5), "/limits/maxLength", "limit-of-another-kind"),
                refused(field("x", "NUMBER").between("2", "1"), "/limits/minimum", "limits-crossed"),
                refused(field("x", "NUMBER").between(null, "1e400"), "/limits/maximum", "too-great"),
                refused(
                        field("x", "NUMBER").between("1e-400000000", null),
                        "/limits/minimum",
                        "answer-too-many-decimals"),
                refused(field("x", "NUMBER").decimals(7), "/limits/decimals", "too-great"),
                refused(field("x", "MONEY"), "/limits/currencies", "required"),
                refused(field("x", "MONEY").currencies("EUR", "DUCATS"), "/limits/currencies/1", "currency-unknown"),
                refused(field("x", "MONEY").currencies("EUR").between("-1", null), "/limits/minimum", "too-small"),
                refused(field("x", "DATE").days("24.12.2026", null), "/limits/earliest", "answer-not-a-date"),
                refused(field("x", "DATE").days("2026-02-02", "2026-02-01"), "/limits/earliest", "limits-crossed"),
                refused(field("x", "CHOICE"), "/options", "required"),
                refused(field("x", "CHOICE").options("A", "B", "A"), "/options/2/value", "option-twice"),
                refused(field("x", "CHOICE").options(" "), "/options/0/value", "required"),
                refused(field("x", "YES_NO").options("A"), "/options", "limit-of-another-kind"),
                refused(field("x", "CHOICES").options("A", "B").count(3, null), "/limits/fewest", "too-great"),
                refused(field("x", "CHOICES").options("A", "B").count(2, 1), "/limits/fewest", "limits-crossed"),
                refused(field("x", "FILE").count(null, 21), "/limits/most", "too-great"),
                refused(field("x", "SHORT_TEXT").maxLength(3).preset("long"), "/preset", "answer-too-long"),
                refused(field("x", "SHORT_TEXT").preset(7), "/preset", "answer-not-a-text"),
                refused(field("x", "NUMBER").between("1", "2").preset(3), "/preset", "answer-too-great"),
                refused(field("x", "CHOICE").options("A").preset("B"), "/preset", "answer-not-an-option"),
                refused(field("x", "CHOICES").options("A").preset(List.of("B")), "/preset", "answer-not-an-option"),
                refused(field("x", "MONEY").currencies("JPY").preset(yen("1.5")), "/preset", "answer-not-an-amount"),
                refused(
                        field("x", "YES_NO").preset(Map.of("$ref", "https://evil.example/")),
                        "/preset",
                        "answer-not-yes-or-no"),
                refused(field("x", "PERSON").preset("claire"), "/preset", "limit-of-another-kind"),
                refused(field("x", "YES_NO").when("nobody"), "/conditions/0/field", "condition-on-unknown-field"),
                refused(field("x", "YES_NO").when("x", "true"), "/conditions/0/field", "condition-circle"),
                refused(field("x", "YES_NO").when("subject", "Lease"), "/conditions/0/anyOf/0", "condition-never-met"));
    }

    @ParameterizedTest
    @MethodSource
    void s30ThirdQuestionsThatAreRefused(FieldDraft third, String pointer, String key) {
        assertThat(problems(form(third)))
                .extracting(FieldProblem::pointer, FieldProblem::key)
                .containsExactly(tuple("/fields/2" + pointer, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(((a{1000}){1000}){1000})", "(a+)+$"})
    void triesNoPatternThatIsRefused(String pattern) {
        FormDraft draft = form(
                field("x", "SHORT_TEXT").pattern(pattern).preset("a").draft(),
                field("y", "SHORT_TEXT").pattern("b".repeat(201)).draft(),
                field("z", "SHORT_TEXT").pattern("c").draft());
        List<String> tried = new ArrayList<>();
        Findings findings = new Findings();

        new FormReading(
                        expression -> {
                            tried.add(expression);
                            return _ -> true;
                        },
                        findings)
                .read(draft);

        assertThat(tried).containsExactly("^(?:c)$");
        assertThat(findings.problems())
                .containsExactly(
                        FieldProblem.of("/fields/2/limits/pattern", "pattern-refused"),
                        FieldProblem.of("/fields/3/limits/pattern", "too-long", 200));
    }

    @Test
    void refusesConditionsThatGoRoundInACircle() {
        FormDraft circle = form(
                field("a", "YES_NO").when("c", "true").draft(),
                field("b", "YES_NO").when("a", "true").draft(),
                field("c", "YES_NO").when("b", "true").draft(),
                field("d", "YES_NO").when("c", "true").draft());

        assertThat(problems(circle))
                .containsExactly(
                        FieldProblem.of("/fields/2/conditions/0/field", "condition-circle"),
                        FieldProblem.of("/fields/3/conditions/0/field", "condition-circle"),
                        FieldProblem.of("/fields/4/conditions/0/field", "condition-circle"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        FormDraft draft = new FormDraft(
                List.of(
                        field("a", "COLOUR").draft(),
                        field("b", "MONEY").labelled(null, null).draft()),
                Map.of());

        assertThat(problems(draft))
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/fields/0/kind",
                        "/fields/1/label/en",
                        "/fields/1/label/fr",
                        "/fields/1/limits/currencies",
                        "/meanings/SUBJECT",
                        "/meanings/DESCRIPTION");
    }

    static Stream<Arguments> meaningsThatAreRefused() {
        return Stream.of(
                Arguments.of("SUBJECT", "side", "meaning-of-another-kind"),
                Arguments.of("DESCRIPTION", "subject", "meaning-twice"),
                Arguments.of("DESCRIPTION", "remark", "meaning-always-asked"),
                Arguments.of("PRIORITY", "side", "meaning-of-another-kind"),
                Arguments.of("DUE_DATE", "remark", "meaning-of-another-kind"),
                Arguments.of("VALUE", "nothing", "condition-on-unknown-field"),
                Arguments.of("COLOUR", "remark", "meaning-unknown"));
    }

    @ParameterizedTest
    @MethodSource
    void meaningsThatAreRefused(String meaning, String key, String problem) {
        FormDraft draft = form(SIDE, field("remark", "LONG_TEXT").draft());
        Map<String, String> meanings = new HashMap<>(draft.meanings());
        meanings.put(meaning, key);

        assertThat(problems(new FormDraft(draft.fields(), meanings)))
                .contains(FieldProblem.of("/meanings/" + meaning, problem));
    }

    @Test
    void refusesMoreQuestionsThanAnybodyAnswers() {
        FieldDraft[] many = IntStream.range(0, 99)
                .mapToObj(number -> field("q" + number, "YES_NO").draft())
                .toArray(FieldDraft[]::new);

        assertThat(problems(form(many))).containsExactly(FieldProblem.of("/fields", "too-long", 100));
    }

    private static Arguments refused(FieldDrafts third, String pointer, String key) {
        return Arguments.of(third.draft(), pointer, key);
    }

    private static Map<String, String> yen(String amount) {
        return Map.of("amount", amount, "currency", "JPY");
    }

    private static List<FieldProblem> problems(FormDraft draft) {
        Findings findings = new Findings();
        read(draft, findings);
        return findings.problems();
    }

    private static FormDefinition read(FormDraft draft, Findings findings) {
        return new FormReading(new LinearPatternsForTests(), findings).read(draft);
    }
}
