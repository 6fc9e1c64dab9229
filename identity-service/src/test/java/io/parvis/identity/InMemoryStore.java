package io.parvis.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * Aggregates in memory, for fakes of ports: copies in, copies out, versions counted, and the events of each write kept.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public final class InMemoryStore<A extends Aggregate<E>, E> {

    private final Function<A, A> copy;
    private final Consumer<Conflict<A>> unique;
    private final Map<String, Stored<A>> stored = new HashMap<>();
    private final Map<String, Command> created = new HashMap<>();
    private final List<E> events = new ArrayList<>();

    /**
     * A store.
     *
     * @param copy   a copy of an aggregate without its events
     * @param unique refuses an aggregate that may not stand beside another one
     */
    public InMemoryStore(Function<A, A> copy, Consumer<Conflict<A>> unique) {
        this.copy = copy;
        this.unique = unique;
    }

    /** An aggregate that is about to be added, and one that is there. */
    public record Conflict<A>(A added, A present) {}

    public synchronized Stored<A> add(A aggregate, Command command) {
        Stored<A> before = stored.get(aggregate.id());
        if (before != null) {
            if (!Objects.equals(created.get(aggregate.id()).fingerprint(), command.fingerprint())) {
                throw new CommandReused(command.id());
            }
            return before;
        }
        stored.values().forEach(other -> unique.accept(new Conflict<>(aggregate, other.value())));
        created.put(aggregate.id(), command);
        return keep(aggregate, 1);
    }

    public synchronized Optional<Stored<A>> change(String id, Consumer<A> verb) {
        return find(id).map(before -> {
            A aggregate = copy.apply(before.value());
            verb.accept(aggregate);
            return aggregate.events().isEmpty() ? before : keep(aggregate, before.version() + 1);
        });
    }

    public synchronized Optional<Stored<A>> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    public synchronized Optional<Stored<A>> findOne(Predicate<A> condition) {
        return stored.values().stream()
                .filter(each -> condition.test(each.value()))
                .findFirst();
    }

    /** A page whose cursor is the number of rows before it. */
    public synchronized Page<Stored<A>> page(Predicate<A> condition, Comparator<A> order, PageRequest request) {
        int start = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
        List<Stored<A>> rows = stored.values().stream()
                .filter(each -> condition.test(each.value()))
                .sorted(Comparator.comparing(Stored::value, order))
                .skip(start)
                .toList();
        boolean last = rows.size() <= request.limit();
        return new Page<>(
                rows.stream().limit(request.limit()).toList(), last ? null : Integer.toString(start + request.limit()));
    }

    /** What was announced, oldest first. */
    public synchronized List<E> events() {
        return List.copyOf(events);
    }

    private Stored<A> keep(A aggregate, long version) {
        Stored<A> kept = new Stored<>(aggregate.id(), version, copy.apply(aggregate));
        events.addAll(aggregate.events());
        stored.put(aggregate.id(), kept);
        return kept;
    }
}
