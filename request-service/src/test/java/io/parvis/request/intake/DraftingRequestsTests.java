package io.parvis.request.intake;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.aggregate.VersionUnsaid;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;

class DraftingRequestsTests {

    private static final Map<String, @Nullable Object> COMPLETE =
            Map.of("subject", "New articles", "description", "We take in two new shareholders.");

    private final IntakeOffice office = new IntakeOffice();
    private final RequestTypeId type = office.types.published(TypeFixture.aDraft(form(
            field("worth", "MONEY").currencies("EUR").draft(),
            field("remark", "SHORT_TEXT").maxLength(10).draft(),
            field("papers", "FILE").draft())));

    @Test
    void s31SavesADraftAndResumesIt() {
        RequestId draft = begun(Map.of("subject", "Art"));

        office.saved(draft, new Submission(null, null, Map.of("subject", "Articles"), true));

        RequestState state = office.reading
                .read(office.viewer(TestDirectory.CLAIRE), draft)
                .value()
                .state();
        assertThat(Answers.json(state.answers())).isEqualTo(Map.of("subject", "Articles"));
        assertThat(state.asker().onlyWatchers()).isTrue();
        assertThat(state.status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(state.number()).isNull();
    }

    @Test
    void keepsWhatIsNotFinished() {
        RequestId draft = begun(Map.of("worth", Map.of("amount", "12")));

        assertThat(Answers.json(state(draft).answers())).isEqualTo(Map.of("worth", Map.of("amount", "12")));
    }

    @Test
    void keepsSoManyDraftsOfAPersonAtMost() {
        Command last = office.by(TestDirectory.CLAIRE);
        Submission submission = new Submission(type, null, COMPLETE);
        IntStream.range(1, DraftingRequests.MOST).forEach(_ -> begun(COMPLETE));
        RequestId begun = new RequestId(office.drafting
                .begin(office.viewer(TestDirectory.CLAIRE), submission, last)
                .id());

        assertRefused(RequestRefusal.TOO_MANY_DRAFTS, () -> begun(COMPLETE));
        office.drafting.begin(office.viewer(TestDirectory.CLAIRE), submission, last);
        office.saved(begun, new Submission(null, null, Map.of("subject", "Saved")));
        office.drafting.begin(office.viewer(TestDirectory.PAUL), submission, office.by(TestDirectory.PAUL));

        discard(begun);
        begun(COMPLETE);
    }

    @Test
    void forgetsWhatNobodyHasSavedForLongWithItsFiles() {
        RequestId old = begun(COMPLETE);
        office.attached(old, "f1");
        RequestId sent = begun(COMPLETE);
        office.sent(sent);
        DraftProperties properties = new DraftProperties(Duration.ofDays(90), Duration.ofHours(1));
        Clock early = Clock.fixed(RequestFixture.SUBMITTED_AT.plus(Duration.ofDays(90)), ZoneOffset.UTC);
        Clock late = Clock.offset(early, Duration.ofSeconds(1));

        new ForgettingDrafts(office.requests, office.files, early, properties).forgetSome();
        assertThat(state(old).status()).isEqualTo(RequestStatus.DRAFT);
        new ForgettingDrafts(office.requests, office.files, late, properties).forgetSome();

        assertRefused(StandardRefusal.NOT_FOUND, () -> office.reading.read(office.viewer(TestDirectory.CLAIRE), old));
        assertThat(office.files.has(old, "f1")).isFalse();
        assertThat(office.stored(sent).state().status()).isNotEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void forgetsNoDraftThatAFileWasAddedToSince() {
        RequestId draft = begun(COMPLETE);
        office.attached(draft, "f1", RequestFixture.SUBMITTED_AT.plusSeconds(2));
        DraftProperties properties = new DraftProperties(Duration.ofDays(90), Duration.ofHours(1));
        Clock late = Clock.fixed(
                RequestFixture.SUBMITTED_AT.plus(Duration.ofDays(90)).plusSeconds(1), ZoneOffset.UTC);

        new ForgettingDrafts(office.requests, office.files, late, properties).forgetSome();

        assertThat(state(draft).attached().added()).containsExactly("f1");
    }

    @Test
    void keepsNoAnswerToAQuestionThatIsNotAsked() {
        RequestTypeId asking = office.types.published(TypeFixture.aDraft(form(
                field("urgent", "YES_NO").draft(),
                field("reason", "SHORT_TEXT").when("urgent", "true").draft(),
                field("proof", "SHORT_TEXT").when("reason").draft())));
        RequestId draft = new RequestId(office.begun(asking, Map.of("subject", "S", "reason", "Hidden", "proof", "P"))
                .id());
        assertThat(Answers.json(state(draft).answers())).containsOnlyKeys("subject");

        office.saved(
                draft,
                new Submission(null, null, Map.of("subject", "S", "urgent", true, "reason", "Shown", "proof", "P")));
        assertThat(Answers.json(state(draft).answers())).containsOnlyKeys("subject", "urgent", "reason", "proof");

        office.saved(
                draft,
                new Submission(null, null, Map.of("subject", "S", "urgent", false, "reason", "Shown", "proof", "P")));
        assertThat(Answers.json(state(draft).answers())).containsOnlyKeys("subject", "urgent");
    }

    @Test
    void keepsNothingThatIsUnknownOrTooLargeOrOfAnotherKind() {
        Map<String, @Nullable Object> wrong = new HashMap<>(
                Map.of("fee", "waived", "remark", "far too long a remark", "subject", List.of("S"), "worth", "12 EUR"));

        Refused refused = refusal(() -> begun(wrong));

        assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT);
        assertThat(refused.fields())
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/answers/fee", "answer-unknown"),
                        FieldProblem.of("/answers/remark", "answer-too-long", 10),
                        FieldProblem.of("/answers/subject", "answer-not-a-text"),
                        FieldProblem.of("/answers/worth", "answer-not-money"));
        assertThat(office.requests.announced()).isEmpty();
    }

    @Test
    void keepsNoListThatIsLongerThanAnythingThatFits() {
        Refused refused = refusal(() -> begun(Map.of("papers", Collections.nCopies(1000, 7))));

        assertThat(refused.fields())
                .hasSizeLessThan(30)
                .startsWith(FieldProblem.of("/answers/papers", "answer-too-many", 20));
    }

    @Test
    void s17RefusesACollaboratorWhoMayNotAsk() {
        assertRefused(
                RequestRefusal.ACCESS_TYPE_FORBIDS,
                () -> office.drafting.begin(
                        office.viewer(TestDirectory.NINA),
                        new Submission(type, null, COMPLETE),
                        office.by(TestDirectory.NINA)));
    }

    @Test
    void beginsOneDraftOfADoubleClick() {
        Command click = office.by(TestDirectory.CLAIRE);
        Submission submission = new Submission(type, null, COMPLETE);

        Stored<Request> first = office.drafting.begin(office.viewer(TestDirectory.CLAIRE), submission, click);
        Stored<Request> second = office.drafting.begin(office.viewer(TestDirectory.CLAIRE), submission, click);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(office.requests.announced()).hasSize(1);
    }

    @Test
    void knowsNoDraftOfSomebodyElse() {
        RequestId draft = begun(COMPLETE);
        Submission submission = new Submission(null, null, COMPLETE);

        for (var other : List.of(TestDirectory.PAUL, TestDirectory.OTTO)) {
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.drafting.save(office.viewer(other), draft, submission, office.by(other)));
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.submitting.submit(office.viewer(other), draft, office.by(other)));
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.drafting.discard(office.viewer(other), draft, office.by(other)));
        }
    }

    @Test
    void wantsToKnowWhichVersionIsOverwritten() {
        RequestId draft = begun(COMPLETE);
        Command unsaid =
                new Command("c", null, office.viewer(TestDirectory.CLAIRE).actor(), Command.UNSAID);

        assertThatExceptionOfType(VersionUnsaid.class)
                .isThrownBy(() -> office.drafting.save(
                        office.viewer(TestDirectory.CLAIRE), draft, new Submission(null, null, null), unsaid));
    }

    @Test
    void s31SubmitsADraftOnceUnderWhateverCommand() {
        RequestId draft = begun(COMPLETE);

        Request first = office.sent(draft);
        Request second = office.sent(draft);

        assertThat(first.state().status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(first.number().value()).startsWith("REQ-2026-");
        assertThat(second.state()).isEqualTo(first.state());
        assertThat(office.requests.announced())
                .containsExactly(
                        new RequestEvent.Drafted(draft),
                        new RequestEvent.Submitted(draft),
                        new RequestEvent.Accepted(draft));
    }

    @Test
    void submitsNothingThatIsMissingSomething() {
        RequestId draft = begun(Map.of("subject", "Articles"));

        assertThat(refusal(() -> office.sent(draft)).fields())
                .containsExactly(FieldProblem.of("/answers/description", "answer-required"));
        assertThat(state(draft).status()).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void namesFilesOfItsOwnOnly() {
        Map<String, @Nullable Object> answers = new HashMap<>(COMPLETE);
        answers.put("papers", List.of("f1", "f2"));
        RequestId draft = begun(answers);
        office.attached(draft, "f1");
        office.files.add(new RequestId("another"), "f2");

        assertThat(refusal(() -> office.sent(draft)).fields())
                .containsExactly(FieldProblem.of("/answers/papers/1", "answer-not-a-file"));

        office.files.add(draft, "f2");
        assertThat(refusal(() -> office.sent(draft)).fields())
                .containsExactly(FieldProblem.of("/answers/papers/1", "answer-not-a-file"));

        office.attached(draft, "f2");
        assertThat(office.sent(draft).state().answers().getLast().values()).containsExactly("f1", "f2");
    }

    @Test
    void tellsThatTheFormHasChangedAndSavesWithTheNewOne() {
        RequestId draft = begun(COMPLETE);
        office.types.edit(type, TypeFixture.aDraft("Another name"));
        office.types.publish(type);

        Refused refused = refusal(() -> office.sent(draft));
        assertThat(refused.refusal()).isEqualTo(RequestRefusal.REQUEST_TYPE_CHANGED);
        assertThat(refused.fields()).containsExactly(FieldProblem.of("/requestTypeVersion", "request-type-changed", 2));

        assertThat(office.saved(draft, new Submission(null, null, COMPLETE))
                        .value()
                        .state()
                        .type()
                        .version())
                .isEqualTo(1);
        office.saved(draft, new Submission(null, 2, COMPLETE));
        assertThat(office.sent(draft).state().type().version()).isEqualTo(2);
    }

    @Test
    void stillSavesADraftOfARetiredTypeButSubmitsItNoMore() {
        RequestId draft = begun(COMPLETE);
        office.types.retire(type);

        office.saved(draft, new Submission(null, 1, Map.of("subject", "Saved")));

        assertThat(refusal(() -> office.sent(draft)).fields())
                .containsExactly(FieldProblem.of("/requestTypeId", "request-type-unknown"));
        assertThat(Answers.json(state(draft).answers())).containsEntry("subject", "Saved");
        discard(draft);
    }

    @Test
    void staysWithItsType() {
        RequestId draft = begun(COMPLETE);
        RequestTypeId other = office.types.published(TypeFixture.aDraft());

        assertThat(refusal(() -> office.saved(draft, new Submission(other, null, COMPLETE)))
                        .fields())
                .containsExactly(FieldProblem.of("/requestTypeId", "request-type-fixed"));
    }

    @Test
    void throwsADraftAwayWithItsFiles() {
        RequestId draft = begun(COMPLETE);
        office.files.add(draft, "f1");

        discard(draft);

        assertThat(office.files.has(draft, "f1")).isFalse();
        assertRefused(StandardRefusal.NOT_FOUND, () -> office.reading.read(office.viewer(TestDirectory.CLAIRE), draft));
        assertRefused(StandardRefusal.NOT_FOUND, () -> discard(draft));
    }

    @Test
    void throwsNothingAwayThatWasSent() {
        RequestId draft = begun(COMPLETE);
        office.files.add(draft, "f1");
        office.sent(draft);

        assertRefused(RequestRefusal.REQUEST_NOT_A_DRAFT, () -> discard(draft));
        assertRefused(
                RequestRefusal.REQUEST_NOT_A_DRAFT,
                () -> office.saved(draft, new Submission(null, null, Map.of("fee", "waived"))));
        assertThat(office.files.has(draft, "f1")).isTrue();
    }

    @Test
    void leavesADraftBehindWithTheCompany() {
        RequestId draft = begun(COMPLETE);

        assertRefused(StandardRefusal.NOT_FOUND, () -> office.reading.read(office.directory.claireAtGlobex(), draft));
    }

    @Test
    void s102SendsADraftForTheCompanyThatItWasBegunForWhateverItsAuthorIsOfferedByNow() {
        RequestId draft = begun(COMPLETE);
        moveClaireToGlobex();
        office.types.edit(type, TypeFixture.aDraftFor(TestDirectory.GLOBEX));
        office.types.publish(type);

        assertThat(refusal(() -> office.saved(draft, new Submission(null, 2, COMPLETE)))
                        .refusal())
                .isEqualTo(RequestRefusal.REQUEST_TYPE_CHANGED);
        assertThat(refusal(() -> office.sent(draft)).fields())
                .containsExactly(FieldProblem.of("/requestTypeId", "request-type-unknown"));
    }

    /** Who keeps what was theirs there. */
    private void moveClaireToGlobex() {
        office.directory
                .people()
                .with(Persons.keeping(
                        Persons.client("claire", AccessType.BOTH, TestDirectory.GLOBEX), TestDirectory.ACME));
    }

    private RequestId begun(Map<String, @Nullable Object> answers) {
        return new RequestId(office.begun(type, answers).id());
    }

    private void discard(RequestId draft) {
        office.drafting.discard(
                office.viewer(TestDirectory.CLAIRE), draft, Commands.by(office.viewer(TestDirectory.CLAIRE)));
    }

    private RequestState state(RequestId draft) {
        return office.reading
                .read(office.viewer(TestDirectory.CLAIRE), draft)
                .value()
                .state();
    }

    private static Refused refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThat(refusal(call).refusal()).isEqualTo(refusal);
    }
}
