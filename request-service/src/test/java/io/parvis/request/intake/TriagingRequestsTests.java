package io.parvis.request.intake;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.Sharing;
import io.parvis.request.forms.FormDraft;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;

class TriagingRequestsTests {

    private static final Map<String, @Nullable Object> ANSWERS =
            Map.of("subject", "New articles", "description", "We take in two new shareholders.", "topic", "GOVERNANCE");

    private final IntakeOffice office = new IntakeOffice();
    private final RequestTypeId type = published(Target.CORPORATE, TypeFixture.questions());

    @Test
    void acceptsForALawyer() {
        RequestId request = submitted();

        Request accepted = office.accepted(request);
        office.accepted(request);

        assertThat(accepted.state().status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(office.requests.announced())
                .containsExactly(new RequestEvent.Submitted(request), new RequestEvent.Accepted(request));
    }

    @ParameterizedTest
    @CsvSource({
        "CORPORATE, laura, true",
        "CORPORATE, adam, true",
        "CORPORATE, conrad, false",
        "CONTRACT, conrad, true",
        "DOCUMENT, adam, true",
        "DOCUMENT, laura, false"
    })
    void s30IsForThoseWhoBuildSuchTypes(Target target, String member, boolean may) {
        RequestTypeId wanted = published(target, TypeFixture.questions());
        RequestId request = office.submitted(wanted, ANSWERS).requestId();
        PersonId person = new PersonId(member);

        if (may) {
            assertThat(office.triaging
                            .accept(office.viewer(person), request, office.by(person))
                            .state()
                            .status())
                    .isEqualTo(RequestStatus.ACCEPTED);
        } else {
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.triaging.accept(office.viewer(person), request, office.by(person)));
            assertThat(office.reviewing
                            .list(office.viewer(person), all(), PageRequest.first(20))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void asksAndKeepsWhatWasAnsweredBeforeAndAfter() {
        RequestId request = submitted();

        Request asked = office.asked(request, "  Who signs?  ");
        assertThat(asked.state().status()).isEqualTo(RequestStatus.INFORMATION_NEEDED);
        assertThat(asked.state().lastText(Step.Kind.INFORMATION_ASKED)).isEqualTo("Who signs?");
        office.amended(request, Map.of("subject", "New articles", "description", "Paul signs."));

        RequestSheet sheet = office.reviewing.read(office.viewer(TestDirectory.LAWYER), request);
        assertThat(sheet.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(sheet.request().description()).isEqualTo("Paul signs.");
        assertThat(sheet.state().earlier().getFirst().answers()).hasSize(3);
        assertThat(sheet.state().steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.SUBMITTED, Step.Kind.INFORMATION_ASKED, Step.Kind.AMENDED);
        assertThat(sheet.nameOf(sheet.state().steps().get(1).by())).isEqualTo("Laura Example");
        assertThat(sheet.requesterName()).isEqualTo("Claire Example");
        assertThat(sheet.companyName()).isEqualTo("Acme");
    }

    @Test
    void s31KeepsTheVersionsThatBothWereFilledInWith() {
        RequestId request = submitted();
        office.asked(request, "Who signs?");
        office.types.edit(
                type, draft(Target.CORPORATE, form(field("signer", "SHORT_TEXT").draft())));
        office.types.publish(type);

        office.amended(request, new Submission(null, 2, Map.of("subject", "S", "description", "D", "signer", "Paul")));

        RequestState state = office.stored(request).state();
        assertThat(state.type().version()).isEqualTo(2);
        assertThat(state.earlier().getFirst().type().version()).isEqualTo(1);
    }

    @Test
    void amendsInTheVersionThatWasFilledInWhateverBecameOfTheType() {
        RequestId request = submitted();
        office.asked(request, "Who signs?");
        office.types.retire(type);

        assertThat(office.amended(request, ANSWERS).state().type().version()).isEqualTo(1);
    }

    @Test
    void s102AmendsForTheCompanyOfTheRequestWhateverItsRequesterIsOfferedByNow() {
        RequestId request = submitted();
        office.asked(request, "Who signs?");
        moveClaireToGlobex();
        office.types.edit(type, TypeFixture.aDraftFor(TestDirectory.GLOBEX));
        office.types.publish(type);

        assertThat(refusal(() -> office.amended(request, new Submission(null, 2, ANSWERS)))
                        .refusal())
                .isEqualTo(RequestRefusal.REQUEST_TYPE_CHANGED);
        assertThat(office.amended(request, ANSWERS).state().type().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"paul, true", "otto, false", "claire, false"})
    void namesPeopleOfTheRequestsCompanyWhereverItsRequesterIsByNow(String signer, boolean fits) {
        RequestTypeId signed =
                published(Target.CORPORATE, form(field("signer", "PERSON").draft()));
        RequestId request = office.submitted(signed, Map.of("subject", "S", "description", "D"))
                .requestId();
        office.asked(request, "Who signs?");
        moveClaireToGlobex();
        Map<String, @Nullable Object> answers = Map.of("subject", "S", "description", "D", "signer", signer);

        if (fits) {
            assertThat(office.amended(request, answers).state().answers()).hasSize(3);
        } else {
            assertThat(refusal(() -> office.amended(request, answers)).fields())
                    .containsExactly(FieldProblem.of("/answers/signer", "answer-not-a-person"));
        }
    }

    @Test
    void namesNoFileThatItsRequesterLetsGoOf() {
        RequestTypeId type =
                published(Target.CORPORATE, form(field("papers", "FILE").draft()));
        RequestId request = office.submitted(type, Map.of("subject", "S", "description", "D"))
                .requestId();
        office.asked(request, "Who signs?");
        office.attached(request, "f1");
        office.requests.change(
                office.viewer(TestDirectory.CLAIRE),
                request,
                office.by(TestDirectory.CLAIRE),
                each -> each.dropFile("f1", RequestFixture.SUBMITTED_AT));

        assertThat(refusal(() -> office.amended(
                                request, Map.of("subject", "S", "description", "D", "papers", List.of("f1"))))
                        .fields())
                .containsExactly(FieldProblem.of("/answers/papers/0", "answer-not-a-file"));
    }

    /** Who keeps what was theirs there. */
    private void moveClaireToGlobex() {
        office.directory
                .people()
                .with(Persons.keeping(
                        Persons.client("claire", AccessType.BOTH, TestDirectory.GLOBEX), TestDirectory.ACME));
    }

    @Test
    void amendsNothingThatDoesNotFitOrNobodyAskedFor() {
        RequestId request = submitted();
        assertRefused(RequestRefusal.NO_INFORMATION_ASKED, () -> office.amended(request, ANSWERS));
        office.asked(request, "Who signs?");

        assertThat(refusal(() -> office.amended(request, Map.of("subject", "S", "fee", "waived")))
                        .fields())
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/answers/description", "answer-required"),
                        FieldProblem.of("/answers/fee", "answer-unknown"));
        assertThat(office.stored(request).state().earlier()).isEmpty();
    }

    @Test
    void amendsInNoVersionThatNobodyNames() {
        RequestId request = submitted();
        office.asked(request, "Who signs?");

        assertThat(refusal(() -> office.amended(request, new Submission(null, null, ANSWERS)))
                        .fields())
                .containsExactly(FieldProblem.of("/requestTypeVersion", "required"));
        assertThat(refusal(() -> office.amended(request, new Submission(null, null, null)))
                        .fields())
                .containsExactly(
                        FieldProblem.of("/requestTypeVersion", "required"), FieldProblem.of("/answers", "required"));
        assertThat(office.stored(request).state().earlier()).isEmpty();
    }

    @Test
    void leavesARequestToItsRequesterHoweverMuchTheCompanyShares() {
        office.directory.acmeShares(Sharing.COMPANY);
        RequestId request = submitted();
        office.asked(request, "Who signs?");

        assertRefused(
                RequestRefusal.REQUESTER_ONLY,
                () -> office.amending.withdraw(
                        office.viewer(TestDirectory.PAUL), request, office.by(TestDirectory.PAUL)));
        assertRefused(
                RequestRefusal.REQUESTER_ONLY,
                () -> office.amending.amend(
                        office.viewer(TestDirectory.PAUL),
                        request,
                        new Submission(null, 1, ANSWERS),
                        office.by(TestDirectory.PAUL)));
    }

    @Test
    void rejectsWithAReasonThatReachesTheRequester() {
        RequestId request = submitted();

        office.triaging.reject(
                office.viewer(TestDirectory.LAWYER), request, "Not ours.", office.by(TestDirectory.LAWYER));

        assertThat(office.reading
                        .read(office.viewer(TestDirectory.CLAIRE), request)
                        .value()
                        .state()
                        .lastText(Step.Kind.REJECTED))
                .isEqualTo("Not ours.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void wantsQuestionsAndReasonsInWords(String empty) {
        RequestId request = submitted();

        assertThat(refusal(() -> office.asked(request, empty)).fields())
                .containsExactly(FieldProblem.of("/question", "required"));
        assertThat(refusal(() -> office.triaging.reject(
                                office.viewer(TestDirectory.LAWYER),
                                request,
                                "x".repeat(2001),
                                office.by(TestDirectory.LAWYER)))
                        .fields())
                .containsExactly(FieldProblem.of("/reason", "too-long", 2000));
    }

    @Test
    void takesWhatWasWithdrawnNoMore() {
        RequestId request = submitted();

        office.withdrawn(request);

        assertRefused(RequestRefusal.REQUEST_ENDED, () -> office.accepted(request));
        RequestId accepted = submitted();
        office.accepted(accepted);
        assertRefused(RequestRefusal.REQUEST_ACCEPTED_BEFORE, () -> office.withdrawn(accepted));
    }

    @Test
    void movesWithTheAnswersThatMeanTheSame() {
        RequestTypeId other = published(
                Target.LITIGATION,
                form(field("topic", "CHOICE").options("GOVERNANCE").draft()));
        RequestId request = submitted();

        Request moved = office.moved(request, other);

        assertThat(moved.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(moved.state().type().target()).isEqualTo(Target.LITIGATION);
        assertThat(Answers.json(moved.state().answers())).isEqualTo(ANSWERS);
        assertThat(moved.state().earlier().getFirst().type().id()).isEqualTo(type);
        office.accepted(request);
    }

    @Test
    void asksTheClientForWhatTheOtherFormAsksMore() {
        RequestTypeId other = published(
                Target.LITIGATION,
                form(
                        field("topic", "CHOICE").options("TAX").draft(),
                        field("court", "SHORT_TEXT").required().draft()));
        RequestId request = submitted();

        Request moved = office.moved(request, other);

        assertThat(moved.state().status()).isEqualTo(RequestStatus.INFORMATION_NEEDED);
        assertThat(Answers.json(moved.state().answers())).containsOnlyKeys("subject", "description");
        assertRefused(RequestRefusal.INFORMATION_AWAITED, () -> office.accepted(request));
        office.amended(request, Map.of("subject", "S", "description", "D", "court", "Lyon"));
        assertThat(office.accepted(request).state().status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void s40RecallsWhatWasSubmittedWithNamesWhateverWasMadeOfIt() {
        FormDraft questions =
                form(field("signer", "PERSON").draft(), field("papers", "FILE").draft());
        RequestTypeId asking = published(Target.CORPORATE, questions);
        RequestId draft = new RequestId(office.begun(
                        asking, Map.of("subject", "S", "description", "D", "signer", "paul", "papers", List.of("f1")))
                .id());
        office.attached(draft, "f1");
        office.sent(draft);

        Request moved = office.moved(draft, type);

        RecallingRequests recalling =
                new RecallingRequests(office.directory.people(), office.directory.companies(), office.files);
        assertThat(recalling.submitted(moved).typeName().en()).isEqualTo("Triaged CORPORATE");
        assertThat(recalling.submitted(moved).lines())
                .extracting(RecallingRequests.Line::text)
                .containsExactly("S", "D", "Paul Example", "f1.pdf");
    }

    /** What was a line of text could name a colleague, or a file, by its id. */
    @ParameterizedTest
    @CsvSource({"PERSON, false", "DATE, false", "SHORT_TEXT, true", "LONG_TEXT, true"})
    void carriesAnswersToQuestionsOfTheSameKindOnly(String kind, boolean carried) {
        RequestTypeId other =
                published(Target.LITIGATION, form(field("remark", kind).draft()));
        RequestId request = office.submitted(type, Map.of("subject", "S", "description", "D", "remark", "2026-12-24"))
                .requestId();

        assertThat(Answers.json(office.moved(request, other).state().answers()).containsKey("remark"))
                .isEqualTo(carried);
    }

    @Test
    void asksTheClientAgainForAColleagueWhoIsGone() {
        FormDraft signed = form(field("signer", "PERSON").draft());
        RequestId request = office.submitted(
                        published(Target.CORPORATE, signed),
                        Map.of("subject", "S", "description", "D", "signer", "paul"))
                .requestId();
        office.directory.people().without(TestDirectory.PAUL);

        Request moved = office.moved(request, published(Target.LITIGATION, signed));

        assertThat(moved.state().status()).isEqualTo(RequestStatus.INFORMATION_NEEDED);
        assertThat(moved.state().form().complete()).isFalse();
    }

    @Test
    void carriesNothingThatIsNotAskedWithTheOthers() {
        RequestTypeId other = published(
                Target.LITIGATION,
                form(
                        field("topic", "CHOICE").options("TAX").draft(),
                        field("remark", "SHORT_TEXT").when("topic").draft()));
        RequestId request = office.submitted(
                        type,
                        Map.of("subject", "S", "description", "D", "topic", "GOVERNANCE", "remark", "Of the board"))
                .requestId();

        Request moved = office.moved(request, other);

        assertThat(Answers.json(moved.state().answers())).containsOnlyKeys("subject", "description");
        assertThat(moved.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(Answers.json(moved.state().earlier().getFirst().answers())).containsKey("remark");
    }

    @Test
    void s102MovesToNoTypeThatIsForAnotherCompany() {
        RequestTypeId others = office.types.published(TypeFixture.aDraftFor(TestDirectory.GLOBEX));
        RequestId request = submitted();

        assertThat(refusal(() -> office.moved(request, others)).fields())
                .containsExactly(FieldProblem.of("/requestTypeId", "request-type-unknown"));
    }

    @Test
    void s35AReviewWaitsForTheDocumentOfARequestThatCameWithoutOne() {
        RequestTypeId review = published(
                Target.CONTRACT_REVIEW,
                form(field("document", "FILE").required().draft()));
        RequestId request = submitted();

        assertThat(office.moved(request, review).state().status()).isEqualTo(RequestStatus.INFORMATION_NEEDED);

        office.attached(request, "f1");
        office.amended(
                request, Map.of("subject", "New articles", "description", "As enclosed.", "document", List.of("f1")));
        assertThat(office.triaging
                        .accept(
                                office.viewer(TestDirectory.CONTRACT_MANAGER),
                                request,
                                office.by(TestDirectory.CONTRACT_MANAGER))
                        .state()
                        .status())
                .isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void s35MovesARequestWithItsFilesToAContract() {
        FormDraft questions = form(field("papers", "FILE").draft());
        RequestTypeId asked = published(Target.CORPORATE, questions);
        RequestId draft = office.begun(asked, Map.of("subject", "S", "description", "D"))
                .value()
                .requestId();
        office.attached(draft, "f1");
        office.saved(
                draft,
                new Submission(asked, null, Map.of("subject", "S", "description", "D", "papers", List.of("f1"))));
        RequestId request = office.sent(draft).requestId();

        Request moved = office.moved(request, published(Target.CONTRACT, questions));

        assertThat(moved.state().type().target()).isEqualTo(Target.CONTRACT);
        assertThat(Answers.json(moved.state().answers())).containsEntry("papers", List.of("f1"));
    }

    @Test
    void s24MovesNothingThatIsKeptFromTheCompanyToWhereItWouldNotBe() {
        RequestTypeId contract = published(Target.CONTRACT, TypeFixture.questions());
        RequestTypeId restricted = office.types.published(TypeFixture.aDraft(IntakeOffice.RESTRICTED));
        RequestId request = office.submitted(restricted, ANSWERS).requestId();

        assertThat(refusal(() -> office.moved(request, contract)).fields())
                .containsExactly(FieldProblem.of("/requestTypeId", "only-watchers-not-yet"));
        assertThat(office.moved(request, type).isPrivate()).isTrue();
    }

    @Test
    void findsInTheQueueWhatIsAskedFor() {
        RequestId waiting = submitted();
        office.accepted(submitted());

        assertThat(listed(new RequestSearchForm("arti", "SUBMITTED", type.value(), "acme", "claire", "subject")))
                .containsExactly(waiting.value());
        assertThat(listed(new RequestSearchForm(null, null, null, "globex", null, null)))
                .isEmpty();
        assertThat(refusal(() -> listed(new RequestSearchForm("x".repeat(101), "LOST", null, null, null, "colour")))
                        .fields())
                .containsExactlyInAnyOrder(
                        FieldProblem.of("/q", "too-long", 100),
                        FieldProblem.of("/status", "status-unknown"),
                        FieldProblem.of("/sort", "sort-unknown"));
    }

    @Test
    void findsWhatACompanyAskedForByItsNamesOfNowAndBefore() {
        RequestId waiting = submitted();
        office.directory.companies().merged(TestDirectory.ACME, TestDirectory.GLOBEX);

        assertThat(listed(new RequestSearchForm(null, null, null, "globex", null, null)))
                .containsExactly(waiting.value());
        assertThat(listed(new RequestSearchForm(null, null, null, "acme", null, null)))
                .containsExactly(waiting.value());
    }

    private List<String> listed(RequestSearchForm form) {
        return office.reviewing.list(office.viewer(TestDirectory.LAWYER), form, PageRequest.first(20)).items().stream()
                .map(sheet -> sheet.request().id())
                .toList();
    }

    private static RequestSearchForm all() {
        return new RequestSearchForm(null, null, null, null, null, null);
    }

    private RequestId submitted() {
        return office.submitted(type, ANSWERS).requestId();
    }

    private RequestTypeId published(Target target, FormDraft questions) {
        return office.types.published(draft(target, questions));
    }

    private static TypeDraft draft(Target target, FormDraft questions) {
        return TypeFixture.draft(target, "Triaged " + target, IntakeOffice.TRIAGED, List.of(), questions);
    }

    private static Refused refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThat(refusal(call).refusal()).isEqualTo(refusal);
    }
}
