package io.parvis.request.intake;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
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
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.directory.PersonId;
import io.parvis.directory.Sharing;
import io.parvis.request.forms.Findings;
import io.parvis.request.types.Desk;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.TestDirectory;

class SubmittingRequestsTests {

    private static final Map<String, @Nullable Object> ANSWERS =
            Map.of("topic", "GOVERNANCE", "description", "We take in two new shareholders.", "subject", "New articles");

    private final IntakeOffice office = new IntakeOffice();
    private final Desk desk = office.types;
    private final TestDirectory directory = office.directory;
    private final InMemoryRequests requests = office.requests;
    private final SubmittingRequests submitting = office.submitting;
    private final RequestTypeId type = desk.published(TypeFixture.aDraft());

    @Test
    void storesAnAcceptedRequestOfTheRequesterAndTheirCompany() {
        Request request = submit(TestDirectory.CLAIRE, aCommand());

        RequestState state = request.state();
        assertThat(state.number()).isEqualTo(new RequestNumber("REQ-2026-000001"));
        assertThat(state.requester()).isEqualTo(TestDirectory.CLAIRE);
        assertThat(state.company()).isEqualTo(TestDirectory.ACME);
        assertThat(state.status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(state.submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void keepsTheAnswersInTheOrderOfTheFormWithItsLabels() {
        Request request = submit(TestDirectory.CLAIRE, aCommand());

        assertThat(request.state().answers())
                .extracting(Answer::name)
                .containsExactly("subject", "description", "topic");
        assertThat(request.state().answers().getFirst().label().fr()).isEqualTo("Objet");
    }

    @Test
    void submittingTwiceMakesOneRequest() {
        Command command = aCommand();
        Request first = submit(TestDirectory.CLAIRE, command);

        Request second = submit(TestDirectory.CLAIRE, command);

        assertThat(second.state()).isEqualTo(first.state());
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void aRepeatShowsNothingToWhoMayNoLongerSeeTheRequest() {
        Command command = aCommand();
        submit(TestDirectory.CLAIRE, command);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submitting.submit(directory.claireAtGlobex(), submission(), command))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void s17RefusesACollaboratorWhoMayNotAsk() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submit(TestDirectory.NINA, aCommand()))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.ACCESS_TYPE_FORBIDS);
        assertThat(requests.announced()).isEmpty();
    }

    @Test
    void refusesATypeThatIsNotPublished() {
        RequestTypeId drafted =
                desk.drafted(TestDirectory.ADMIN, TypeFixture.aDraft()).value().typeId();

        Stream.of(drafted, new RequestTypeId("unknown")).forEach(this::assertUnknown);
    }

    private void assertUnknown(RequestTypeId unknown) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submitting.submit(
                        directory.viewer(TestDirectory.CLAIRE), new Submission(unknown, 1, ANSWERS), aCommand()))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(RequestRefusal.REQUEST_TYPE_UNKNOWN);
                    assertThat(refused.fields())
                            .containsExactly(FieldProblem.of("/requestTypeId", "request-type-unknown"));
                });
    }

    @Test
    void judgesNoFormOfAVersionThatNobodyNames() {
        Command command = aCommand();

        Refused refused = refusal(new Submission(type, null, ANSWERS), command);

        assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT);
        assertThat(refused.fields()).containsExactly(FieldProblem.of("/requestTypeVersion", "required"));
        assertThat(requests.announced()).isEmpty();
        assertThat(submit(TestDirectory.CLAIRE, command).number()).isEqualTo(new RequestNumber("REQ-2026-000001"));
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertThat(refusal(new Submission(null, null, null)).fields())
                .containsExactly(
                        FieldProblem.of("/requestTypeId", "required"),
                        FieldProblem.of("/requestTypeVersion", "required"),
                        FieldProblem.of("/answers", "required"));
    }

    @Test
    void storesNothingWhenAnswersDoNotFit() {
        Refused refused = refusal(new Submission(type, 1, Map.of("subject", " ", "fee", "waived")));

        assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT);
        assertThat(refused.fields())
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/answers/subject", "answer-required"),
                        FieldProblem.of("/answers/description", "answer-required"),
                        FieldProblem.of("/answers/fee", "answer-unknown"));
        assertThat(requests.announced()).isEmpty();
    }

    @Test
    void s31KeepsTheVersionThatWasFilledIn() {
        Request request = submit(TestDirectory.CLAIRE, aCommand());
        desk.edit(type, TypeFixture.aDraft("Another name"));
        desk.publish(type);

        AskedType asked = requests.find(directory.viewer(TestDirectory.CLAIRE), new RequestId(request.id()))
                .orElseThrow()
                .value()
                .state()
                .type();
        assertThat(asked.version()).isEqualTo(1);
        assertThat(asked.name().en()).isEqualTo("Corporate matter");
        assertThat(desk.reading
                        .formOf(asked.id(), asked.version(), Locale.ENGLISH)
                        .schema())
                .containsEntry("title", "Corporate matter");
    }

    @Test
    void namesTheCurrentVersionAndWhatOfTheAnswersStillFits() {
        desk.edit(
                type,
                TypeFixture.aDraft(form(field("topic", "CHOICE").options("TAX").draft())));
        desk.publish(type);

        Refused refused = refusal(new Submission(type, 1, ANSWERS));

        assertThat(refused.refusal()).isEqualTo(RequestRefusal.REQUEST_TYPE_CHANGED);
        assertThat(refused.fields())
                .containsExactly(
                        FieldProblem.of("/requestTypeVersion", "request-type-changed", 2),
                        FieldProblem.of("/answers/topic", "answer-not-an-option"));
        assertThat(requests.announced()).isEmpty();
    }

    @Test
    void aRetryFindsItsRequestWhateverBecameOfTheType() {
        Command command = aCommand();
        Request first = submit(TestDirectory.CLAIRE, command);
        desk.edit(type, TypeFixture.aDraftFor(TestDirectory.GLOBEX));
        desk.publish(type);

        assertThat(submit(TestDirectory.CLAIRE, command).id()).isEqualTo(first.id());
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void aRetryFindsItsRequestThatWasStoredWhenNoVersionHadToBeNamed() {
        Command command = aCommand();
        Request first = submit(TestDirectory.CLAIRE, command);

        Request second = submitting
                .submit(directory.viewer(TestDirectory.CLAIRE), new Submission(type, null, ANSWERS), command)
                .value();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void s102KnowsNoTypeThatIsForAnotherCompany() {
        RequestTypeId others = desk.published(TypeFixture.aDraftFor(TestDirectory.GLOBEX));

        assertThat(refusal(new Submission(others, 1, ANSWERS)).fields())
                .isEqualTo(refusal(new Submission(new RequestTypeId("unknown"), 1, ANSWERS))
                        .fields());
    }

    @Test
    void waitsForTheTeamWhereTheTypeHasTriage() {
        RequestTypeId triaged = desk.published(TypeFixture.aDraft(new HandlingDraft(true, false, null, null, null)));

        Request request = submitting
                .submit(directory.viewer(TestDirectory.CLAIRE), new Submission(triaged, 1, ANSWERS), aCommand())
                .value();

        assertThat(request.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(requests.announced()).singleElement().isInstanceOf(RequestEvent.Submitted.class);
    }

    @ParameterizedTest
    @CsvSource({"paul, true", "nina, true", "otto, false", "laura, false", "nobody, false"})
    void takesAPersonOfTheSameCompanyOnly(String named, boolean fits) {
        RequestTypeId asking =
                desk.published(TypeFixture.aDraft(form(field("expert", "PERSON").draft())));
        Submission submission = new Submission(asking, 1, Map.of("subject", "S", "description", "D", "expert", named));

        if (fits) {
            assertThat(submitting
                            .submit(directory.viewer(TestDirectory.CLAIRE), submission, aCommand())
                            .value()
                            .state()
                            .answers())
                    .hasSize(3);
        } else {
            assertThat(refusal(submission).fields())
                    .containsExactly(FieldProblem.of("/answers/expert", "answer-not-a-person"));
        }
    }

    @Test
    void looksAtNoMoreThanTheFormTakes() {
        RequestTypeId asking = desk.published(TypeFixture.aDraft(form(
                field("areas", "CHOICES").options("TAX", "IP").draft(),
                field("papers", "FILE").count(null, 3).draft(),
                field("worth", "MONEY").currencies("EUR").draft())));
        Map<String, @Nullable Object> parts =
                IntStream.range(0, 1000).boxed().collect(Collectors.toMap(number -> "part" + number, number -> "none"));
        Map<String, @Nullable Object> given = Map.of(
                "subject",
                "x".repeat(1000),
                "areas",
                Collections.nCopies(1000, "NONE"),
                "papers",
                Collections.nCopies(1000, "f1"),
                "worth",
                parts);

        List<FieldProblem> problems = refusal(new Submission(asking, 1, given)).fields();

        assertThat(problems)
                .hasSizeLessThan(10)
                .contains(
                        FieldProblem.of("/answers/subject", "answer-too-long", 60),
                        FieldProblem.of("/answers/description", "answer-required"),
                        FieldProblem.of("/answers/areas", "answer-too-many", 2),
                        FieldProblem.of("/answers/papers", "answer-too-many", 3),
                        FieldProblem.of("/answers/worth", "answer-not-money"));
        assertThat(refusal(new Submission(asking, 1, parts)).fields())
                .hasSize(Findings.MOST + 1)
                .endsWith(FieldProblem.of("", "more-problems"));
    }

    @Test
    void takesNoFilesThatItDoesNotHave() {
        RequestTypeId asking =
                desk.published(TypeFixture.aDraft(form(field("papers", "FILE").draft())));

        assertThat(refusal(new Submission(
                                asking, 1, Map.of("subject", "S", "description", "D", "papers", List.of("f1"))))
                        .fields())
                .containsExactly(FieldProblem.of("/answers/papers/0", "answer-not-a-file"));
        assertThat(office.files.questions()).isOne();
    }

    @Test
    void looksForNoFilesOfAnswersThatDoNotFit() {
        RequestTypeId asking =
                desk.published(TypeFixture.aDraft(form(field("papers", "FILE").draft())));

        assertThat(refusal(new Submission(asking, 1, Map.of("subject", "S", "papers", List.of("f1"))))
                        .fields())
                .containsExactly(FieldProblem.of("/answers/description", "answer-required"));
        assertThat(office.files.questions()).isZero();
    }

    @Test
    void s24KeepsARequestFromTheRestOfTheCompany() {
        directory.acmeShares(Sharing.COMPANY);

        Request request = submitting
                .submit(directory.viewer(TestDirectory.CLAIRE), new Submission(type, 1, ANSWERS, true), aCommand())
                .value();

        assertThat(requests.find(directory.viewer(TestDirectory.PAUL), request.requestId()))
                .isEmpty();
        assertThat(requests.find(directory.viewer(TestDirectory.LAWYER), request.requestId()))
                .isPresent();
    }

    @Test
    void promisesNoSecrecyThatContractsCanNotKeep() {
        RequestTypeId contract = desk.published(TypeFixture.aDraft(Target.CONTRACT));

        Refused refused = refusal(new Submission(contract, 1, ANSWERS, true));

        assertThat(refused.refusal()).isEqualTo(RequestRefusal.ONLY_WATCHERS_NOT_YET);
        assertThat(refused.fields()).containsExactly(FieldProblem.of("/onlyWatchers", "only-watchers-not-yet"));
        assertThat(requests.announced()).isEmpty();
    }

    @Test
    void keepsAnswersOfEveryKindAsTheyWereGiven() {
        RequestTypeId asking = desk.published(TypeFixture.aDraft(form(
                field("share", "NUMBER").decimals(2).draft(),
                field("worth", "MONEY").currencies("EUR").draft(),
                field("areas", "CHOICES").options("TAX", "IP").draft(),
                field("urgent", "YES_NO").draft())));
        Map<String, @Nullable Object> given = Map.of(
                "subject",
                "S",
                "description",
                "D",
                "share",
                12.5,
                "areas",
                List.of("IP", "TAX"),
                "urgent",
                false,
                "worth",
                Map.of("amount", "12.50", "currency", "EUR"));

        Request request = submitting
                .submit(directory.viewer(TestDirectory.CLAIRE), new Submission(asking, 1, given), aCommand())
                .value();

        assertThat(request.state().answers())
                .extracting(Answer::name, Answer::json, Answer::text)
                .containsExactly(
                        tuple("subject", "S", "S"),
                        tuple("description", "D", "D"),
                        tuple("share", new BigDecimal("12.5"), "12.5"),
                        tuple("worth", Map.of("amount", "12.50", "currency", "EUR"), "12.50 EUR"),
                        tuple("areas", List.of("IP", "TAX"), "IP, TAX"),
                        tuple("urgent", false, "false"));
    }

    private Refused refusal(Submission submission) {
        return refusal(submission, aCommand());
    }

    private Refused refusal(Submission submission, Command command) {
        return catchThrowableOfType(
                Refused.class, () -> submitting.submit(directory.viewer(TestDirectory.CLAIRE), submission, command));
    }

    private Request submit(PersonId person, Command command) {
        return submitting
                .submit(directory.viewer(person), submission(), command)
                .value();
    }

    private Submission submission() {
        return new Submission(type, 1, ANSWERS);
    }

    private static Command aCommand() {
        return new Command(UUID.randomUUID().toString(), "its content", Actor.SYSTEM, null);
    }
}
