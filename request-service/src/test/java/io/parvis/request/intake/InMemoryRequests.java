package io.parvis.request.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Requests in memory, with what their verbs announced. */
public final class InMemoryRequests implements Requests, AcceptedRequests, References {

    private static final Comparator<Request> NEWEST_FIRST = Comparator.comparing(
                    (Request request) -> request.state().submittedAt())
            .reversed();

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
    public Page<Stored<Request>> list(Viewer viewer, PageRequest page) {
        return requests.page(visibleTo(viewer), NEWEST_FIRST, page);
    }

    @Override
    public Optional<Request> content(RequestId id) {
        return requests.find(id.value()).map(Stored::value);
    }

    @Override
    public boolean change(RequestId id, Command command, Consumer<Request> verb) {
        return requests.change(id.value(), _ -> true, command, verb).isPresent();
    }

    @Override
    public long to(PersonId person) {
        return requests.count(request -> request.state().requester().equals(person));
    }

    private static Predicate<Request> visibleTo(Viewer viewer) {
        return request ->
                !Collections.disjoint(viewer.keys(), request.audience().keys());
    }
}
