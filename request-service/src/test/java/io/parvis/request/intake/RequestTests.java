package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.CLAIRE;
import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.LAURA;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aNumber;
import static io.parvis.request.intake.RequestFixture.aPrivateRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestOf;
import static io.parvis.request.intake.RequestFixture.aRequestWithoutCompany;
import static io.parvis.request.intake.RequestFixture.aWaitingRequest;
import static io.parvis.request.intake.RequestFixture.anAskedRequest;
import static io.parvis.request.intake.RequestFixture.anId;
import static io.parvis.request.intake.RequestFixture.form;
import static io.parvis.request.intake.RequestFixture.stored;
import static io.parvis.request.intake.RequestFixture.subject;
import static io.parvis.request.intake.RequestFixture.triaged;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.request.forms.Kind;
import io.parvis.request.forms.LocalText;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.TestDirectory;

class RequestTests {

    private final TestDirectory directory = new TestDirectory();

    @Test
    void isAcceptedInTheBreathOfItsSubmission() {
        Request request = aRequest();

        assertThat(request.state().status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(request.state().submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(request.state().type()).isEqualTo(AskedType.of(CORPORATE_MATTER));
        assertThat(request.subject()).isEqualTo("New articles of association");
        assertThat(request.description()).isEqualTo(CONFIDENTIAL);
        RequestId id = new RequestId(request.id());
        assertThat(request.events()).containsExactly(new RequestEvent.Submitted(id), new RequestEvent.Accepted(id));
    }

    @Test
    void waitsForTheTeamWhereItsTypeHasTriage() {
        Request request = aRequestOf(handled(new HandlingDraft(true, false, null, null, null)));

        assertThat(request.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(request.events()).containsExactly(new RequestEvent.Submitted(new RequestId(request.id())));
    }

    @Test
    void s24IsItsRequestersAloneWhereItIsRestricted() {
        Request request = aRequestOf(handled(new HandlingDraft(true, true, null, null, null)));

        assertThat(request.audience().keys())
                .containsExactlyInAnyOrderElementsOf(Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .role(Role.ADMIN)
                        .role(Role.LAWYER)
                        .keys());
    }

    @Test
    void s24IsForThoseOfTheTeamWhoWillSeeWhatItBecomesOnceItIsTakenWhereItIsRestricted() {
        String assignee = TestDirectory.LAWYER.value();
        Request anyLawyers = aRequestOf(handled(new HandlingDraft(false, true, null, null, null)));
        Request oneLawyers = aRequestOf(handled(new HandlingDraft(false, true, null, assignee, null)));

        assertThat(anyLawyers.audience().keys())
                .isEqualTo(Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .role(Role.LAWYER)
                        .keys());
        assertThat(oneLawyers.audience().keys())
                .isEqualTo(Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .member(TestDirectory.LAWYER)
                        .keys());
    }

    @Test
    void s24IsForWhoeverSeesWhatItBecameBeforeAndAfterTheConversion() {
        Sight sight = new Sight(1, Set.of("client:p@c", "member:m"));
        Request request = stored(aRequest());

        request.showTo(sight);
        assertThat(request.audience().keys()).isEqualTo(sight.keys());
        request.convert(A_MATTER);
        assertThat(request.audience().keys()).isEqualTo(sight.keys());
        request.followWithdrawal(CLAIRE, SUBMITTED_AT);

        assertThat(request.audience().keys()).isEqualTo(sight.keys());
        assertThat(request.events()).startsWith(new RequestEvent.Shown(request.requestId()));
    }

    @Test
    void takesNoOlderWordOnWhoSeesWhatItBecame() {
        Request request = aConvertedRequest();
        request.showTo(new Sight(2, Set.of("member:m")));
        RequestState shown = request.state();

        request.showTo(new Sight(1, Set.of("role:LAWYER")));
        request.showTo(new Sight(2, Set.of("role:ADMIN")));

        assertThat(request.state()).isEqualTo(shown);
        assertThat(request.events()).hasSize(1);
    }

    @Test
    void s24IsKeptFromTheCompanyWhereItsRequesterSaysSo() {
        directory.acmeShares(Sharing.COMPANY);

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), aPrivateRequest()))
                .isFalse();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), aWaitingRequest()))
                .isTrue();
    }

    @Test
    void s31IsItsAuthorsAloneAsLongAsItIsADraft() {
        Request draft = aDraft();

        assertThat(draft.audience().keys())
                .isEqualTo(Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .keys());
        assertThat(draft.state().number()).isNull();
        assertThat(draft.events()).containsExactly(new RequestEvent.Drafted(draft.requestId()));
    }

    @Test
    void s40IsSentOnce() {
        Request draft = stored(aDraft());
        FilledForm form = form(triaged(Target.CORPORATE), subject("Articles"), SUBMITTED_AT.plusSeconds(60));

        draft.submit(aNumber(), form, TestDirectory.GLOBEX);
        RequestState sent = draft.state();
        draft.submit(aNumber(), form(CORPORATE_MATTER, subject("Another"), SUBMITTED_AT), TestDirectory.ACME);

        assertThat(draft.state()).isEqualTo(sent);
        assertThat(sent.status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(sent.company()).isEqualTo(TestDirectory.ACME);
        assertThat(sent.submittedAt()).isEqualTo(SUBMITTED_AT.plusSeconds(60));
        assertThat(sent.earlier()).isEmpty();
        assertThat(draft.events()).containsExactly(new RequestEvent.Submitted(draft.requestId()));
    }

    @Test
    void isForTheCompanyThatItsAuthorBelongsToByThen() {
        FilledForm form = form(triaged(Target.CORPORATE), subject("Articles"), SUBMITTED_AT);
        Request draft = Request.draft(anId(), form, new Requester(TestDirectory.CLAIRE, null, false));

        draft.submit(aNumber(), form, TestDirectory.ACME);

        assertThat(draft.state().company()).isEqualTo(TestDirectory.ACME);
    }

    @Test
    void isForThoseOfTheTeamWhoDecideAboutIt() {
        assertThat(viewersOf(aWaitingRequest())).containsExactlyInAnyOrder(TestDirectory.ADMIN, TestDirectory.LAWYER);
        assertThat(viewersOf(aRequestOf(triaged(Target.CONTRACT))))
                .containsExactlyInAnyOrder(TestDirectory.ADMIN, TestDirectory.CONTRACT_MANAGER);
        assertThat(viewersOf(aDraft())).isEmpty();
    }

    private List<PersonId> viewersOf(Request request) {
        return Stream.of(TestDirectory.ADMIN, TestDirectory.LAWYER, TestDirectory.CONTRACT_MANAGER)
                .filter(member -> mayBeSeenBy(directory.viewer(member), request))
                .toList();
    }

    @Test
    void keepsWhatWasSentBeforeItIsAmended() {
        Request request = stored(anAskedRequest());
        FilledForm before = request.state().form();

        request.amend(form(CORPORATE_MATTER, subject("With a signatory"), SUBMITTED_AT.plusSeconds(90)));

        assertThat(request.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(request.state().earlier()).containsExactly(before);
        assertThat(request.state().type().version()).isEqualTo(CORPORATE_MATTER.version());
        assertThat(request.subject()).isEqualTo("With a signatory");
        assertThat(request.state().submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(request.events()).containsExactly(new RequestEvent.Amended(request.requestId()));
    }

    @Test
    void movesWithWhatTheOtherFormTakes() {
        Request request = stored(aWaitingRequest());

        request.move(form(CORPORATE_MATTER, subject("Carried"), SUBMITTED_AT), null, LAURA, SUBMITTED_AT);

        assertThat(request.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(request.state().type().id()).isEqualTo(CORPORATE_MATTER.id());
        assertThat(request.state().earlier()).hasSize(1);
        assertThat(request.events()).containsExactly(new RequestEvent.Moved(request.requestId()));
    }

    @Test
    void asksForWhatTheOtherFormAsksMore() {
        Request request = stored(aWaitingRequest());
        FilledForm carried = FilledForm.begun(CORPORATE_MATTER, List.of(), LAURA, SUBMITTED_AT);

        request.move(carried, null, LAURA, SUBMITTED_AT);

        assertThat(request.state().status()).isEqualTo(RequestStatus.INFORMATION_NEEDED);
        assertThat(request.subject()).isEqualTo("New articles of association");
        assertThat(request.events())
                .containsExactly(
                        new RequestEvent.Moved(request.requestId()),
                        new RequestEvent.InformationAsked(request.requestId()));
        assertRefused(RequestRefusal.INFORMATION_AWAITED, () -> request.accept(LAURA, SUBMITTED_AT));
    }

    @Test
    void movingItToWhereItIsChangesNothing() {
        Request request = stored(aWaitingRequest());

        request.move(form(triaged(Target.CORPORATE), subject("Same"), SUBMITTED_AT), "Why?", LAURA, SUBMITTED_AT);

        assertThat(request.events()).isEmpty();
    }

    @Test
    void staysKeptFromTheCompanyWhereverItIsMoved() {
        Request request = stored(aRequestOf(handled(new HandlingDraft(true, true, null, null, null))));

        request.move(form(triaged(Target.LITIGATION), subject("Carried"), SUBMITTED_AT), null, LAURA, SUBMITTED_AT);

        assertThat(request.state().type().handling().restricted()).isFalse();
        assertThat(request.isPrivate()).isTrue();
    }

    @Test
    void s24StaysKeptFromTheCompanyWhereTheFormIsRestrictedNoMore() {
        Request request = stored(aRequestOf(handled(new HandlingDraft(true, true, null, null, null))));
        request.ask("Who signs?", LAURA, SUBMITTED_AT);

        request.amend(form(CORPORATE_MATTER, subject("S"), SUBMITTED_AT));

        assertThat(request.state().type().handling().restricted()).isFalse();
        assertThat(request.isPrivate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "CONVERTED"})
    void refusesToBeDecidedAboutOnceItIsAccepted(RequestStatus status) {
        assertDecidesNothing(status, RequestRefusal.REQUEST_ACCEPTED_BEFORE);
        Request request = in(status);
        assertRefused(
                RequestRefusal.REQUEST_ACCEPTED_BEFORE, () -> request.withdraw(RequestFixture.CLAIRE, SUBMITTED_AT));
        request.accept(LAURA, SUBMITTED_AT);
        assertThat(request.events()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN"})
    void refusesToBeDecidedAboutOnceItHasEnded(RequestStatus status) {
        assertDecidesNothing(status, RequestRefusal.REQUEST_ENDED);
        assertRefused(RequestRefusal.REQUEST_ENDED, () -> in(status).accept(LAURA, SUBMITTED_AT));
    }

    private void assertDecidesNothing(RequestStatus status, RequestRefusal rule) {
        assertRefused(rule, () -> in(status).ask("Who?", LAURA, SUBMITTED_AT));
        assertRefused(rule, () -> in(status).reject("No.", LAURA, SUBMITTED_AT));
        assertRefused(
                rule,
                () -> in(status).move(form(CORPORATE_MATTER, subject("S"), SUBMITTED_AT), null, LAURA, SUBMITTED_AT));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INFORMATION_NEEDED"})
    void refusesToBeAmendedWhereNobodyAsked(RequestStatus status) {
        assertRefused(
                RequestRefusal.NO_INFORMATION_ASKED,
                () -> in(status).amend(form(CORPORATE_MATTER, subject("S"), SUBMITTED_AT)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT"})
    void refusesToBeSavedOrThrownAwayOnceItIsSent(RequestStatus status) {
        assertRefused(
                RequestRefusal.REQUEST_NOT_A_DRAFT,
                () -> in(status).save(form(CORPORATE_MATTER, subject("S"), SUBMITTED_AT), false));
        assertRefused(RequestRefusal.REQUEST_NOT_A_DRAFT, () -> in(status).discard());
    }

    @Test
    void rejectsWithAReasonOnce() {
        Request request = stored(aWaitingRequest());

        request.reject("Not ours.", LAURA, SUBMITTED_AT);
        request.reject("Not ours.", LAURA, SUBMITTED_AT.plusSeconds(1));

        assertThat(request.state().lastText(Step.Kind.REJECTED)).isEqualTo("Not ours.");
        assertThat(request.events()).containsExactly(new RequestEvent.Rejected(request.requestId()));
        assertRefused(RequestRefusal.REQUEST_ENDED, () -> request.reject("Too late.", LAURA, SUBMITTED_AT));
    }

    @Test
    void isWithdrawnOnceAndUntilItIsAccepted() {
        Request request = stored(anAskedRequest());

        request.withdraw(RequestFixture.CLAIRE, SUBMITTED_AT);
        request.withdraw(RequestFixture.CLAIRE, SUBMITTED_AT);

        assertThat(request.state().status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(request.events()).containsExactly(new RequestEvent.Withdrawn(request.requestId()));
        assertRefused(
                RequestRefusal.REQUEST_NOT_SUBMITTED, () -> aDraft().withdraw(RequestFixture.CLAIRE, SUBMITTED_AT));
    }

    @Test
    void followsWhatItBecameWhenThatIsWithdrawn() {
        Request request = aConvertedRequest();

        request.followWithdrawal(RequestFixture.CLAIRE, SUBMITTED_AT);
        request.followWithdrawal(RequestFixture.CLAIRE, SUBMITTED_AT);
        request.convert(A_MATTER);

        assertThat(request.state().status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(request.state().became()).isEqualTo(A_MATTER);
        assertThat(request.events()).containsExactly(new RequestEvent.Withdrawn(request.requestId()));
    }

    @Test
    void takesFilesWhileItIsFilledIn() {
        Request draft = aDraft();
        draft.addFile("f1", SUBMITTED_AT);
        draft.addFile("f1", SUBMITTED_AT);
        assertThat(draft.state().attached().added()).containsExactly("f1");
        assertThat(draft.events())
                .filteredOn(RequestEvent.FileAdded.class::isInstance)
                .hasSize(1);

        Request waiting = aWaitingRequest();
        assertRefused(RequestRefusal.FILES_CLOSED, () -> waiting.addFile("f1", SUBMITTED_AT));
        waiting.ask("Who signs?", LAURA, SUBMITTED_AT);
        waiting.addFile("f1", SUBMITTED_AT);
        waiting.accept(LAURA, SUBMITTED_AT);
        waiting.addFile("f1", SUBMITTED_AT);
        assertRefused(RequestRefusal.FILES_CLOSED, () -> waiting.addFile("f2", SUBMITTED_AT));
    }

    @Test
    void takesSoManyFilesAtMost() {
        Request draft = aDraft();
        IntStream.range(0, Attached.MOST).forEach(number -> draft.addFile("f" + number, SUBMITTED_AT));

        assertRefused(RequestRefusal.TOO_MANY_FILES, () -> draft.addFile("one more", SUBMITTED_AT));
        draft.dropFile("f7", SUBMITTED_AT);
        draft.addFile("one more", SUBMITTED_AT);
        assertThat(draft.state().attached().all()).hasSize(Attached.MOST);
    }

    @Test
    void letsGoOfFilesThatNobodyWasSent() {
        Answer papers = new Answer("papers", new LocalText("P", "P"), Kind.FILE, List.of("f1", "f2"), null);
        FilledForm begun = FilledForm.begun(CORPORATE_MATTER, List.of(papers), RequestFixture.CLAIRE, SUBMITTED_AT);
        Request draft = Request.draft(anId(), begun, new Requester(TestDirectory.CLAIRE, null, false));
        draft.addFile("f1", SUBMITTED_AT);
        draft.addFile("f2", SUBMITTED_AT);

        draft.dropFile("f1", SUBMITTED_AT);
        assertThat(draft.state().answers()).extracting(Answer::values).containsExactly(List.of("f2"));
        draft.dropFile("f2", SUBMITTED_AT);
        assertThat(draft.state().answers()).isEmpty();
        assertThat(draft.state().attached().all()).isEmpty();
        assertRefused(StandardRefusal.NOT_FOUND, () -> draft.addFile("f1", SUBMITTED_AT));

        Request asked = anAskedRequest();
        asked.addFile("f3", SUBMITTED_AT);
        asked.dropFile("f3", SUBMITTED_AT);
        asked.dropFile("f3", SUBMITTED_AT);
        assertThat(asked.state().attached().dropped()).containsExactly("f3");
        assertThat(asked.events())
                .filteredOn(RequestEvent.FileDropped.class::isInstance)
                .hasSize(1);
        asked.accept(LAURA, SUBMITTED_AT);
        assertThat(asked.state().sent("f3")).isFalse();
    }

    @Test
    void savesADraftWithEachFileButSendsNothingAnewByOne() {
        Request draft = aDraft();
        draft.addFile("f1", SUBMITTED_AT.plusSeconds(60));
        assertThat(draft.state().submittedAt()).isEqualTo(SUBMITTED_AT.plusSeconds(60));
        draft.addFile("f1", SUBMITTED_AT.plusSeconds(90));
        assertThat(draft.state().submittedAt()).isEqualTo(SUBMITTED_AT.plusSeconds(60));
        draft.dropFile("f1", SUBMITTED_AT.plusSeconds(120));
        assertThat(draft.state().submittedAt()).isEqualTo(SUBMITTED_AT.plusSeconds(120));

        Request asked = anAskedRequest();
        asked.addFile("f1", SUBMITTED_AT.plusSeconds(120));
        asked.dropFile("f1", SUBMITTED_AT.plusSeconds(180));
        assertThat(asked.state().submittedAt()).isEqualTo(SUBMITTED_AT);
    }

    @Test
    void letsGoOfNoFileThatWasSent() {
        Request request = withAFile();
        assertRefused(RequestRefusal.FILES_CLOSED, () -> request.dropFile("f1", SUBMITTED_AT));

        request.ask("Who signs?", LAURA, SUBMITTED_AT);

        assertRefused(RequestRefusal.FILES_CLOSED, () -> request.dropFile("f1", SUBMITTED_AT));
        assertThat(request.state().sent("f1")).isTrue();
    }

    @Test
    void sendsWhatWasAddedUntilItWasClosed() {
        Request asked = withAFile();
        asked.ask("Who signs?", LAURA, SUBMITTED_AT);
        asked.addFile("f2", SUBMITTED_AT);
        asked.move(form(triaged(Target.LITIGATION), subject("S"), SUBMITTED_AT), null, LAURA, SUBMITTED_AT);
        assertThat(asked.state().attached().sent()).containsExactly("f1");

        asked.amend(form(triaged(Target.LITIGATION), subject("S"), SUBMITTED_AT));

        assertThat(asked.state().attached().sent()).containsExactly("f1", "f2");
    }

    /** A request that waits, and that was sent with a file. */
    private static Request withAFile() {
        Request draft = Request.draft(
                anId(),
                FilledForm.begun(triaged(Target.CORPORATE), List.of(), RequestFixture.CLAIRE, SUBMITTED_AT),
                new Requester(TestDirectory.CLAIRE, null, false));
        draft.addFile("f1", SUBMITTED_AT);
        assertThat(draft.state().sent("f1")).isFalse();
        draft.submit(aNumber(), form(triaged(Target.CORPORATE), subject("S"), SUBMITTED_AT), null);
        return draft;
    }

    private static Request in(RequestStatus status) {
        return Request.restore(
                new RequestId("id"),
                aRequest().state().with(status, status == RequestStatus.CONVERTED ? A_MATTER : null));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }

    private static PublishedType handled(HandlingDraft handling) {
        return TypeFixture.version(CORPORATE_MATTER.id(), 1, TypeFixture.aDraft(handling));
    }

    @Test
    void keepsWhatItBecame() {
        Request request = stored(aRequest());

        request.convert(A_MATTER);

        assertThat(request.state().status()).isEqualTo(RequestStatus.CONVERTED);
        assertThat(request.state().became()).isEqualTo(A_MATTER);
        assertThat(request.events()).containsExactly(new RequestEvent.Converted(new RequestId(request.id()), A_MATTER));
    }

    @Test
    void convertingTwiceChangesNothing() {
        Request request = aConvertedRequest();

        request.convert(A_MATTER);

        assertThat(request.state().became()).isEqualTo(A_MATTER);
        assertThat(request.events()).isEmpty();
    }

    @Test
    void refusesToBecomeSomethingElse() {
        Request request = aConvertedRequest();
        Became other = new Became(Became.Kind.CONTRACT, "another", "CON-2026-000001");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> request.convert(other))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.REQUEST_CONVERTED_BEFORE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED", "CONVERTED"})
    void refusesToBecomeAnythingBeforeItIsAccepted(RequestStatus status) {
        Request request =
                Request.restore(new RequestId("id"), aRequest().state().with(status, null));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> request.convert(A_MATTER))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.REQUEST_NOT_ACCEPTED);
    }

    @Test
    void isForItsRequester() {
        Request request = aRequest();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.CLAIRE), request)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), request)).isFalse();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), request)).isFalse();
    }

    @Test
    void isForColleaguesWhereTheirCompanySharesEverything() {
        directory.acmeShares(Sharing.COMPANY);
        Request request = aRequest();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), request)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.NINA), request)).isFalse();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), request)).isFalse();
    }

    @Test
    void staysWithTheCompanyThatItsRequesterBelongedTo() {
        assertThat(mayBeSeenBy(directory.claireAtGlobex(), aRequest())).isFalse();
    }

    @Test
    void ofARequesterWithoutCompanyIsForNoCompany() {
        assertThat(aRequestWithoutCompany().audience().keys()).noneMatch(key -> key.startsWith("company:"));
    }

    private static boolean mayBeSeenBy(Viewer viewer, Request request) {
        return !Collections.disjoint(viewer.keys(), request.audience().keys());
    }
}
