package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestAt;
import static io.parvis.request.intake.RequestFixture.submitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link Requests} and {@link AcceptedRequests} do, wherever they are kept. Each test starts without any. */
public abstract class RequestsSuite {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);

    protected abstract Requests requests();

    protected abstract References references();

    protected abstract AcceptedRequests acceptedRequests();

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
        assertThat(ids(requests().list(claire, FIRST))).containsExactly(first.id());
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
        assertThat(viewers(TestDirectory.PAUL, TestDirectory.NINA, TestDirectory.OTTO, TestDirectory.LAWYER))
                .allSatisfy(viewer -> {
                    assertThat(requests().find(viewer, idOf(request))).isEmpty();
                    assertThat(requests().list(viewer, FIRST).items()).isEmpty();
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
            Page<Stored<Request>> page = requests().list(claire, next);
            listed.addAll(ids(page));
            next = page.nextCursor() == null ? null : new PageRequest(2, page.nextCursor());
        }

        assertThat(listed)
                .containsExactlyElementsOf(
                        given.reversed().stream().map(Request::id).toList());
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
