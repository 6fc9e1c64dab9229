package io.parvis.request.intake;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.request.forms.Kind;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.search.Folding;
import io.parvis.starter.search.Words;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Requests in memory, with what their verbs announced. */
public final class InMemoryRequests implements Requests, AcceptedRequests, ForgottenDrafts, References {

    private final InMemoryStore<Request, RequestEvent> requests = new InMemoryStore<>(RequestFixture::stored);

    /** The events of all requests, oldest first. */
    public List<RequestEvent> announced() {
        return requests.events();
    }

    public void forgetAll() {
        requests.forgetAll();
    }

    @Override
    public Stored<Request> add(Request request, Command command) {
        return requests.add(request, command);
    }

    @Override
    public Optional<Stored<Request>> find(Viewer viewer, RequestId id) {
        return requests.find(id.value(), visibleTo(viewer));
    }

    @Override
    public Optional<Stored<Request>> change(Viewer viewer, RequestId id, Command command, Consumer<Request> verb) {
        return requests.change(id.value(), visibleTo(viewer), command, verb);
    }

    @Override
    public boolean discard(Viewer viewer, RequestId id, Command command, Consumer<Request> verb) {
        boolean known = find(viewer, id).isPresent() || requests.wasErased(id.value());
        return known && requests.erase(id.value(), command, verb);
    }

    @Override
    public long drafts(Viewer author) {
        return requests.count(visibleTo(author).and(request -> !isSent(request)));
    }

    @Override
    public List<Stored<Request>> savedBefore(Instant limit, int most) {
        return requests.page(
                        request -> !isSent(request)
                                && request.state().submittedAt().isBefore(limit),
                        Comparator.comparing(request -> request.state().submittedAt()),
                        PageRequest.first(most))
                .items();
    }

    @Override
    public boolean discard(RequestId id, Command command, Consumer<Request> verb) {
        return requests.erase(id.value(), command, verb);
    }

    @Override
    public Page<Stored<Request>> list(Viewer viewer, RequestSearch search, PageRequest page) {
        return requests.page(visibleTo(viewer).and(asked(search.filter())), order(search.order()), page);
    }

    private static Predicate<Request> asked(RequestFilter filter) {
        return request ->
                isOf(filter, request.state()) && filter.words().stream().allMatch(word -> says(request, word));
    }

    private static boolean isOf(RequestFilter filter, RequestState state) {
        return (filter.status() == null || filter.status() == state.status())
                && (filter.type() == null || filter.type().equals(state.type().id()))
                && (filter.companies().isEmpty() || filter.companies().contains(state.company()))
                && (filter.requester() == null || filter.requester().equals(state.requester()));
    }

    private static boolean says(Request request, String beginning) {
        RequestNumber number = request.state().number();
        String subject = Objects.requireNonNullElse(request.subject(), "");
        return Words.of(number == null ? "" : number.words(), subject).stream()
                .anyMatch(word -> word.startsWith(beginning));
    }

    private static Comparator<Request> order(RequestOrder order) {
        Comparator<Request> ascending = switch (order.key()) {
            case SUBMITTED_AT -> Comparator.comparing(request -> request.state().submittedAt());
            case SUBJECT ->
                Comparator.comparing(request -> Folding.order(Objects.requireNonNullElse(request.subject(), "")));
        };
        return order.ascending() ? ascending : ascending.reversed();
    }

    @Override
    public Optional<Request> content(RequestId id) {
        return requests.find(id.value(), InMemoryRequests::isSent).map(Stored::value);
    }

    private static boolean isSent(Request request) {
        return !request.state().isDraft();
    }

    @Override
    public Optional<RequestId> behind(Became.Kind kind, String id) {
        return requests.findOne(request -> {
                    Became became = request.state().became();
                    return became != null
                            && became.kind() == kind
                            && became.id().equals(id);
                })
                .map(stored -> new RequestId(stored.id()));
    }

    @Override
    public boolean wasDiscarded(RequestId id) {
        return requests.wasErased(id.value());
    }

    @Override
    public boolean change(RequestId id, Command command, Consumer<Request> verb) {
        return requests.change(id.value(), InMemoryRequests::isSent, command, verb)
                .isPresent();
    }

    @Override
    public long to(PersonId person) {
        return requests.count(request -> names(request.state(), person));
    }

    private static boolean names(RequestState state, PersonId person) {
        return state.requester().equals(person)
                || Stream.concat(Stream.of(state.form()), state.earlier().stream())
                        .anyMatch(form -> person.equals(form.type().handling().assignee())
                                || form.answers().stream()
                                        .anyMatch(answer -> answer.kind() == Kind.PERSON
                                                && answer.values().contains(person.value())));
    }

    private static Predicate<Request> visibleTo(Viewer viewer) {
        return request ->
                !Collections.disjoint(viewer.keys(), request.audience().keys());
    }
}
