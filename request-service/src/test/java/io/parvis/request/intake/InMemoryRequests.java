package io.parvis.request.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Requests in memory, with what their verbs announced. */
public final class InMemoryRequests implements Requests, AcceptedRequests {

    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.state().submittedAt())
            .thenComparing(row -> row.id().value())
            .reversed();

    private final Map<RequestId, Row> rows = new HashMap<>();
    private final List<RequestEvent> announced = new ArrayList<>();

    /** The events of all requests, oldest first. */
    public List<RequestEvent> announced() {
        return List.copyOf(announced);
    }

    public void forgetAll() {
        rows.clear();
        announced.clear();
    }

    @Override
    public Stored<Request> add(Request request, Command command) {
        RequestId id = new RequestId(request.id());
        Row before = rows.get(id);
        if (before == null) {
            return keep(new Row(id, 1, request.state(), command.fingerprint()), request);
        }
        if (!Objects.equals(before.fingerprint(), command.fingerprint())) {
            throw new CommandReused(command.id());
        }
        return before.stored();
    }

    @Override
    public Optional<Stored<Request>> find(Viewer viewer, RequestId id) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.isVisibleTo(viewer))
                .map(Row::stored);
    }

    @Override
    public Page<Stored<Request>> list(Viewer viewer, PageRequest page) {
        List<Row> all = rows.values().stream()
                .filter(row -> row.isVisibleTo(viewer))
                .sorted(NEWEST_FIRST)
                .toList();
        int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
        int end = Math.min(start + page.limit(), all.size());
        List<Stored<Request>> items =
                all.subList(start, end).stream().map(Row::stored).toList();
        return new Page<>(items, end < all.size() ? Integer.toString(end) : null);
    }

    @Override
    public Optional<Request> content(RequestId id) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.stored().value());
    }

    @Override
    public boolean change(RequestId id, Command command, Consumer<Request> verb) {
        Row row = rows.get(id);
        if (row == null) {
            return false;
        }
        Request request = row.stored().value();
        verb.accept(request);
        if (!request.state().equals(row.state())) {
            keep(new Row(id, row.version() + 1, request.state(), row.fingerprint()), request);
        }
        return true;
    }

    private Stored<Request> keep(Row row, Request request) {
        rows.put(row.id(), row);
        announced.addAll(request.events());
        return row.stored();
    }

    private record Row(
            RequestId id,
            long version,
            RequestState state,
            @Nullable String fingerprint) {

        Stored<Request> stored() {
            return new Stored<>(id.value(), version, Request.restore(id, state));
        }

        boolean isVisibleTo(Viewer viewer) {
            return !Collections.disjoint(
                    viewer.keys(), stored().value().audience().keys());
        }
    }
}
