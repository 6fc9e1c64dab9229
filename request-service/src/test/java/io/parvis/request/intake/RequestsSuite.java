package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.LAURA;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestAt;
import static io.parvis.request.intake.RequestFixture.aRequestNaming;
import static io.parvis.request.intake.RequestFixture.aWaitingRequest;
import static io.parvis.request.intake.RequestFixture.anAskedRequest;
import static io.parvis.request.intake.RequestFixture.form;
import static io.parvis.request.intake.RequestFixture.submitting;
import static io.parvis.request.intake.RequestFixture.triaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.search.Words;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link Requests} and {@link AcceptedRequests} do, wherever they are kept. Each test starts without any. */
public abstract class RequestsSuite {

    private static final RequestSearch ALL = RequestSearch.ALL;
    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);

    protected abstract Requests requests();

    protected abstract References references();

    protected abstract AcceptedRequests acceptedRequests();

    protected abstract ForgottenDrafts forgottenDrafts();

    @Test
    void findsWhatWasAdded() {
        Request request = aRequest();

        Stored<Request> added = requests().add(request, submitting(request));

        Stored<Request> found = requests().find(claire, idOf(request)).orElseThrow();
        assertThat(found.version()).isEqualTo(added.version()).isEqualTo(1);
        assertThat(found.value().state()).isEqualTo(request.state());
        assertThat(found.value().events()).isEmpty();
    }

    @Test
    void addingTwiceChangesNothing() {
        Request first = given(aRequest());
        Request second = Request.restore(idOf(first), aRequest().state());

        Stored<Request> added = requests().add(second, submitting(first));

        assertThat(added.value().state()).isEqualTo(first.state());
        assertThat(ids(requests().list(claire, ALL, FIRST))).containsExactly(first.id());
    }

    @Test
    void refusesACommandThatCameWithAnotherContent() {
        Request first = given(aRequest());
        Request second = Request.restore(idOf(first), aRequest().state());
        Command other = new Command(first.id(), "another content", Actor.SYSTEM, null);

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> requests().add(second, other));
    }

    @Test
    void showsARequestToItsAudienceOnly() {
        Request request = given(aRequest());

        assertThat(requests().find(claire, idOf(request))).isPresent();
        assertThat(viewers(TestDirectory.PAUL, TestDirectory.NINA, TestDirectory.OTTO, TestDirectory.CONTRACT_MANAGER))
                .allSatisfy(viewer -> {
                    assertThat(requests().find(viewer, idOf(request))).isEmpty();
                    assertThat(requests().list(viewer, ALL, FIRST).items()).isEmpty();
                });
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        List<Request> given = IntStream.range(0, 5)
                .mapToObj(day -> given(aRequestAt(SUBMITTED_AT.plus(Duration.ofDays(day)))))
                .toList();

        List<String> listed = new ArrayList<>();
        PageRequest next = PageRequest.first(2);
        while (next != null) {
            Page<Stored<Request>> page = requests().list(claire, ALL, next);
            listed.addAll(ids(page));
            next = page.nextCursor() == null ? null : new PageRequest(2, page.nextCursor());
        }

        assertThat(listed)
                .containsExactlyElementsOf(
                        given.reversed().stream().map(Request::id).toList());
    }

    @Test
    void s31ShowsADraftToItsAuthorAlone() {
        directory.acmeShares(Sharing.COMPANY);
        Request draft = given(aDraft());

        assertThat(requests().find(claire, idOf(draft))).isPresent();
        assertThat(ids(requests().list(claire, ALL, FIRST))).containsExactly(draft.id());
        assertThat(viewers(TestDirectory.PAUL, TestDirectory.OTTO, TestDirectory.LAWYER, TestDirectory.ADMIN))
                .allSatisfy(viewer -> {
                    assertThat(requests().find(viewer, idOf(draft))).isEmpty();
                    assertThat(requests().list(viewer, ALL, FIRST).items()).isEmpty();
                    assertThat(requests().change(viewer, idOf(draft), aCommand(), Request::discard))
                            .isEmpty();
                    assertThat(requests().discard(viewer, idOf(draft), aCommand(), Request::discard))
                            .isFalse();
                });
        assertThat(acceptedRequests().content(idOf(draft))).isEmpty();
        assertThat(requests().find(claire, idOf(draft))).isPresent();
    }

    @Test
    void keepsManyDraftsWithoutNumbers() {
        given(aDraft());
        given(aDraft());

        assertThat(requests().list(claire, ALL, FIRST).items()).hasSize(2);
    }

    @Test
    void keepsWhatIsMadeOfARequest() {
        Request request = given(anAskedRequest());

        Stored<Request> changed = requests()
                .change(
                        directory.viewer(TestDirectory.LAWYER),
                        idOf(request),
                        aCommand(),
                        each -> each.reject("Not ours.", LAURA, SUBMITTED_AT.plusSeconds(120)))
                .orElseThrow();

        RequestState kept =
                requests().find(claire, idOf(request)).orElseThrow().value().state();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(kept).isEqualTo(changed.value().state());
        assertThat(kept.steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.SUBMITTED, Step.Kind.INFORMATION_ASKED, Step.Kind.REJECTED);
    }

    @Test
    void changesNothingThatTheViewerHasSeenDifferently() {
        Request draft = given(aDraft());

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> requests()
                        .change(
                                claire,
                                idOf(draft),
                                Commands.expecting(Actor.SYSTEM, 7),
                                each -> each.save(each.state().form(), true)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        requests().discard(claire, idOf(draft), Commands.expecting(Actor.SYSTEM, 7), Request::discard));
    }

    @Test
    void throwsADraftAwayForGood() {
        Request draft = given(aDraft());
        Command command = Commands.repeatable(Actor.SYSTEM, draft.id(), "");
        assertThat(acceptedRequests().wasDiscarded(idOf(draft))).isFalse();

        assertThat(requests().discard(claire, idOf(draft), command, Request::discard))
                .isTrue();
        assertThat(requests().discard(claire, idOf(draft), command, Request::discard))
                .isTrue();
        assertThat(requests().discard(claire, idOf(draft), aCommand(), Request::discard))
                .isFalse();

        assertThat(acceptedRequests().wasDiscarded(idOf(draft))).isTrue();
        assertThat(requests().find(claire, idOf(draft))).isEmpty();
        assertThat(requests().list(claire, ALL, FIRST).items()).isEmpty();
    }

    @Test
    void knowsDraftsThatWereNotSavedForLongAndEndsThem() {
        Request older = given(aDraft(SUBMITTED_AT.minusSeconds(2)));
        Request old = given(aDraft(SUBMITTED_AT.minusSeconds(1)));
        given(aDraft());
        given(aRequestAt(SUBMITTED_AT.minusSeconds(3)));
        assertThat(requests().drafts(claire)).isEqualTo(3);
        assertThat(requests().drafts(directory.viewer(TestDirectory.PAUL))).isZero();

        assertThat(forgottenDrafts().savedBefore(SUBMITTED_AT, 10))
                .extracting(Stored::id)
                .containsExactly(older.id(), old.id());
        assertThat(forgottenDrafts().savedBefore(SUBMITTED_AT, 1)).hasSize(1);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> forgottenDrafts().discard(idOf(old), aCommand().at(7), Request::discard));
        assertThat(forgottenDrafts().discard(idOf(old), aCommand().at(1), Request::discard))
                .isTrue();
        assertThat(forgottenDrafts().discard(idOf(old), aCommand(), Request::discard))
                .isFalse();

        assertThat(requests().find(claire, idOf(old))).isEmpty();
        assertThat(requests().drafts(claire)).isEqualTo(2);
    }

    @Test
    void countsNoDraftThatItsAuthorCannotThrowAwayBecauseTheyHaveLeft() {
        Request draft = given(aDraft());
        Viewer moved = directory.claireAtGlobex();

        assertThat(requests().discard(moved, idOf(draft), aCommand(), Request::discard))
                .isFalse();
        assertThat(requests().drafts(moved)).isZero();
        assertThat(requests().drafts(claire)).isEqualTo(1);
    }

    @Test
    void throwsNothingAwayThatWasSubmitted() {
        Request request = given(aWaitingRequest());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> requests().discard(claire, idOf(request), aCommand(), Request::discard))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.REQUEST_NOT_A_DRAFT);
        assertThat(requests().find(claire, idOf(request))).isPresent();
    }

    @Test
    void findsWhatIsAskedFor() {
        Request waiting = given(aWaitingRequest());
        Request accepted = given(aRequest());
        Request draft = given(aDraft());

        assertThat(found(filter(RequestStatus.DRAFT, null, null))).containsExactly(draft.id());
        assertThat(found(filter(null, waiting.state().type().id(), null))).containsExactly(waiting.id());
        assertThat(found(filter(null, null, TestDirectory.GLOBEX))).isEmpty();
        assertThat(found(filter(RequestStatus.ACCEPTED, null, TestDirectory.ACME)))
                .containsExactly(accepted.id());
        assertThat(found(new RequestFilter(
                        RequestStatus.ACCEPTED,
                        null,
                        List.of(TestDirectory.ACME, TestDirectory.GLOBEX),
                        null,
                        List.of())))
                .containsExactly(accepted.id());
        assertThat(found(new RequestFilter(null, null, List.of(), TestDirectory.PAUL, List.of())))
                .isEmpty();
    }

    @Test
    void findsByHowNumbersAndSubjectsBegin() {
        Request request = given(aRequest());
        Request draft = given(aDraft());
        String number = request.number().value();

        assertThat(found(saying(number.toLowerCase(Locale.ROOT)))).containsExactly(request.id());
        assertThat(found(saying(number.replaceFirst("^.*-0*", "")))).containsExactly(request.id());
        assertThat(found(saying("ASSOC"))).containsExactly(request.id());
        assertThat(found(saying("art"))).containsExactlyInAnyOrder(request.id(), draft.id());
        assertThat(found(saying("ticles"))).isEmpty();
        assertThat(found(saying("shareholders"))).isEmpty();
    }

    @Test
    void findsAWordOfSeveralPartsFromEachOfThemOn() {
        Request request = given(aRequestAbout("Brevet d'O'Brien-Smith"));

        assertThat(found(saying("o'brien-s"))).containsExactly(request.id());
        assertThat(found(saying("SMITH brev"))).containsExactly(request.id());
        assertThat(found(saying("smith-brien"))).isEmpty();
    }

    @Test
    void listsBySubjectWhatHasNoneFirst() {
        Request articles = given(aDraft());
        Request newOnes = given(aRequest());
        RequestOrder bySubject = new RequestOrder(RequestOrder.Key.SUBJECT, true);
        RequestSearch search = new RequestSearch(RequestFilter.ANY, bySubject);

        Page<Stored<Request>> first = requests().list(claire, search, PageRequest.first(1));
        Page<Stored<Request>> second = requests().list(claire, search, new PageRequest(1, first.nextCursor()));

        assertThat(ids(first)).containsExactly(articles.id());
        assertThat(ids(second)).containsExactly(newOnes.id());
    }

    /** Such texts become several times as long where they are folded and where a cursor is written. */
    @Test
    void goesThroughSubjectsOfEveryScriptPageByPage() {
        List<String> given = Stream.of("\u0939\u093f".repeat(50), "\ud55c".repeat(100), "\ufdfa".repeat(35))
                .flatMap(text -> Stream.of(text, text))
                .map(text -> given(aRequestAbout(text)).id())
                .toList();

        for (boolean ascending : List.of(true, false)) {
            RequestOrder bySubject = new RequestOrder(RequestOrder.Key.SUBJECT, ascending);
            List<String> listed = new ArrayList<>();
            PageRequest next = PageRequest.first(1);
            while (next != null) {
                Page<Stored<Request>> page =
                        requests().list(claire, new RequestSearch(RequestFilter.ANY, bySubject), next);
                listed.addAll(ids(page));
                next = page.nextCursor() == null ? null : new PageRequest(1, page.nextCursor());
            }
            assertThat(listed).containsExactlyInAnyOrderElementsOf(given);
        }
    }

    private static Request aRequestAbout(String subject) {
        return Request.submit(
                RequestFixture.anId(),
                RequestFixture.aNumber(),
                form(triaged(Target.CORPORATE), RequestFixture.subject(subject), SUBMITTED_AT),
                new Requester(TestDirectory.CLAIRE, TestDirectory.ACME, false));
    }

    @Test
    void knowsTheRequestBehindWhatItBecame() {
        Request request = given(aRequest());
        convert(idOf(request));

        assertThat(acceptedRequests().behind(Became.Kind.MATTER, A_MATTER.id())).contains(idOf(request));
        assertThat(acceptedRequests().behind(Became.Kind.CONTRACT, A_MATTER.id()))
                .isEmpty();
        assertThat(acceptedRequests().behind(Became.Kind.MATTER, "another")).isEmpty();
    }

    @Test
    void keepsAConversion() {
        Request request = given(aRequest());

        assertThat(convert(idOf(request))).isTrue();
        assertThat(convert(idOf(request))).isTrue();

        Stored<Request> found = requests().find(claire, idOf(request)).orElseThrow();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.value().state().became()).isEqualTo(A_MATTER);
    }

    @Test
    void s24ShowsWhatWasConvertedToWhoeverSeesWhatItBecameAndNobodyElse() {
        directory.acmeShares(Sharing.COMPANY);
        Request request = given(aRequest());
        convert(idOf(request));
        Viewer paul = directory.viewer(TestDirectory.PAUL);
        assertThat(ids(requests().list(paul, ALL, FIRST))).containsExactly(request.id());
        Set<String> keys = Audience.nobody()
                .client(TestDirectory.NINA, TestDirectory.ACME)
                .member(TestDirectory.LAWYER)
                .keys();

        assertThat(acceptedRequests().change(idOf(request), aCommand(), each -> each.showTo(new Sight(1, keys))))
                .isTrue();

        assertThat(viewers(TestDirectory.CLAIRE, TestDirectory.PAUL, TestDirectory.ADMIN))
                .allSatisfy(viewer -> {
                    assertThat(requests().find(viewer, idOf(request))).isEmpty();
                    assertThat(requests().list(viewer, ALL, FIRST).items()).isEmpty();
                    assertThat(requests()
                                    .change(
                                            viewer,
                                            idOf(request),
                                            aCommand(),
                                            each -> each.withdraw(LAURA, SUBMITTED_AT)))
                            .isEmpty();
                });
        assertThat(ids(requests().list(directory.viewer(TestDirectory.LAWYER), ALL, FIRST)))
                .containsExactly(request.id());
        assertThat(acceptedRequests().content(idOf(request))).isPresent();
    }

    @Test
    void tellsTheContentOfARequest() {
        Request request = given(aRequest());

        assertThat(acceptedRequests().content(idOf(request)))
                .hasValueSatisfying(content -> assertThat(content.state()).isEqualTo(request.state()));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        RequestId absent = new RequestId(UUID.randomUUID().toString());

        assertThat(requests().find(claire, absent)).isEmpty();
        assertThat(acceptedRequests().content(absent)).isEmpty();
        assertThat(convert(absent)).isFalse();
    }

    @Test
    void countsWhatAPersonAskedForWhoeverMaySeeIt() {
        given(aRequest());
        given(aRequest());

        assertThat(references().to(TestDirectory.CLAIRE)).isEqualTo(2);
        assertThat(references().to(TestDirectory.PAUL)).isZero();
    }

    @Test
    void countsWhoIsNamedInAnswersOfNowAndBefore() {
        Request request = given(aRequestNaming(TestDirectory.NINA));
        assertThat(references().to(TestDirectory.NINA)).isEqualTo(1);

        requests().change(directory.viewer(TestDirectory.ADMIN), idOf(request), aCommand(), each -> {
            each.ask("Who else?", LAURA, SUBMITTED_AT);
            each.amend(form(triaged(Target.CORPORATE), RequestFixture.subject("Another"), SUBMITTED_AT));
        });

        assertThat(references().to(TestDirectory.NINA)).isEqualTo(1);
    }

    private static Command aCommand() {
        return Commands.by(Actor.SYSTEM);
    }

    private List<String> found(RequestFilter filter) {
        return ids(requests().list(claire, new RequestSearch(filter, RequestOrder.NEWEST_FIRST), FIRST));
    }

    private static RequestFilter filter(
            @Nullable RequestStatus status, @Nullable RequestTypeId type, @Nullable CompanyId company) {
        return new RequestFilter(status, type, Stream.ofNullable(company).toList(), null, List.of());
    }

    private static RequestFilter saying(String text) {
        return new RequestFilter(null, null, List.of(), null, Words.asked(text));
    }

    private Request given(Request request) {
        requests().add(request, submitting(request));
        return request;
    }

    private boolean convert(RequestId id) {
        return acceptedRequests()
                .change(id, Command.causedBy("convert-request", A_MATTER.id()), request -> request.convert(A_MATTER));
    }

    private List<Viewer> viewers(PersonId... people) {
        return Stream.of(people).map(directory::viewer).toList();
    }

    private static RequestId idOf(Request request) {
        return new RequestId(request.id());
    }

    private static List<String> ids(Page<Stored<Request>> page) {
        return page.items().stream().map(Stored::id).toList();
    }
}
