package io.parvis.testsupport.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An {@link io.parvis.starter.aggregate.AggregateStore} in memory, for fakes of ports: copies in, copies out, versions counted, commands
 * remembered, and the events of each write kept. A verb that registers no event changes nothing.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public final class InMemoryStore<A extends Aggregate<E>, E> {

    private final UnaryOperator<A> copy;
    private final Consumer<Conflict<A>> unique;
    private final Map<String, Row<A>> rows = new HashMap<>();
    private final Map<String, Map<String, Boolean>> marks = new HashMap<>();
    private final Map<String, Command> erased = new HashMap<>();
    private final List<E> events = new ArrayList<>();

    /**
     * A store of aggregates that may all stand beside each other.
     *
     * @param copy a copy of an aggregate without its events
     */
    public InMemoryStore(UnaryOperator<A> copy) {
        this(copy, _ -> {});
    }

    /**
     * A store.
     *
     * @param copy   a copy of an aggregate without its events
     * @param unique refuses an aggregate that may not stand beside another one
     */
    public InMemoryStore(UnaryOperator<A> copy, Consumer<Conflict<A>> unique) {
        this.copy = copy;
        this.unique = unique;
    }

    /** An aggregate that is about to be added or changed, and one that is there. */
    public record Conflict<A>(A added, A present) {}

    public synchronized Stored<A> add(A aggregate, Command command) {
        Row<A> before = rows.get(aggregate.id());
        if (before != null) {
            requireSame(command, before.creation());
            return out(before.stored());
        }
        if (erased.containsKey(aggregate.id())) {
            throw new Refused(StandardRefusal.ERASED);
        }
        refuseConflicts(aggregate);
        return keep(aggregate, 1, command, Map.of());
    }

    public synchronized Optional<Stored<A>> repeated(String id, Command command) {
        return row(id, _ -> true)
                .filter(row -> command.fingerprint() != null && isBehind(command, row))
                .map(row -> out(row.stored()));
    }

    private static boolean isBehind(Command command, Row<?> row) {
        Command before = command.id().equals(row.creation().id())
                ? row.creation()
                : row.changes().get(command.id());
        if (before != null) {
            requireSame(command, before);
        }
        return before != null;
    }

    public synchronized Optional<Stored<A>> find(String id, Predicate<A> condition) {
        return row(id, condition).map(row -> out(row.stored()));
    }

    public Optional<Stored<A>> find(String id) {
        return find(id, _ -> true);
    }

    public synchronized Optional<Stored<A>> findOne(Predicate<A> condition) {
        return rows.values().stream()
                .map(Row::stored)
                .filter(each -> condition.test(each.value()))
                .findFirst()
                .map(this::out);
    }

    public synchronized Optional<Stored<A>> change(
            String id, Predicate<A> condition, Command command, Consumer<A> verb) {
        return row(id, condition).map(row -> change(row, command, verb));
    }

    private Stored<A> change(Row<A> row, Command command, Consumer<A> verb) {
        Stored<A> before = row.stored();
        Command repeated = row.changes().get(command.id());
        if (repeated != null) {
            requireSame(command, repeated);
            return out(before);
        }
        command.requireVersion(before.id(), before.version());
        A aggregate = copy.apply(before.value());
        verb.accept(aggregate);
        Map<String, Command> changes = new HashMap<>(row.changes());
        if (command.fingerprint() != null) {
            changes.put(command.id(), command);
        }
        if (aggregate.events().isEmpty()) {
            rows.put(aggregate.id(), new Row<>(before, row.creation(), changes));
            return out(before);
        }
        refuseConflicts(aggregate);
        return keep(aggregate, before.version() + 1, row.creation(), changes);
    }

    public synchronized void supersede(String id, long version) {
        rows.computeIfPresent(id, (_, row) -> row.stored().version() == version ? row.superseded() : row);
    }

    /** Whether there was one to end, or the same command has ended it before; its id is never given again. */
    public synchronized boolean erase(String id, Command command, Consumer<A> verb) {
        Row<A> row = rows.get(id);
        if (row == null) {
            return wasErasedBy(command, id);
        }
        command.requireVersion(id, row.stored().version());
        A aggregate = copy.apply(row.stored().value());
        verb.accept(aggregate);
        events.addAll(aggregate.events());
        rows.remove(id);
        erased.put(id, command);
        return true;
    }

    public synchronized boolean wasErased(String id) {
        return erased.containsKey(id);
    }

    private boolean wasErasedBy(Command command, String id) {
        Command before = erased.get(id);
        if (before == null || command.fingerprint() == null || !before.id().equals(command.id())) {
            return false;
        }
        requireSame(command, before);
        return true;
    }

    /** A page whose cursor is the number of rows before it; what the order holds equal is in the order of ids. */
    public synchronized Page<Stored<A>> page(Predicate<A> condition, Comparator<A> order, PageRequest request) {
        int start = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
        List<Stored<A>> following = rows.values().stream()
                .map(Row::stored)
                .filter(each -> condition.test(each.value()))
                .sorted(Comparator.comparing(Stored<A>::value, order).thenComparing(Stored::id))
                .skip(start)
                .map(this::out)
                .toList();
        boolean last = following.size() <= request.limit();
        return new Page<>(
                following.stream().limit(request.limit()).toList(),
                last ? null : Integer.toString(start + request.limit()));
    }

    /** Says of all aggregates that meet the condition that the mark is on them, or is not. */
    public synchronized void mark(Predicate<A> condition, String mark, boolean on) {
        rows.values().stream()
                .map(row -> row.stored().value())
                .filter(condition)
                .forEach(marked ->
                        marks.computeIfAbsent(marked.id(), _ -> new HashMap<>()).put(mark, on));
    }

    /** Whether a mark is on an aggregate; empty when nothing was said of it. */
    public synchronized Optional<Boolean> isMarked(A aggregate, String mark) {
        return Optional.ofNullable(marks.getOrDefault(aggregate.id(), Map.of()).get(mark));
    }

    /** All aggregates that meet the condition. */
    public synchronized List<A> all(Predicate<A> condition) {
        return rows.values().stream()
                .map(row -> row.stored().value())
                .filter(condition)
                .map(copy)
                .toList();
    }

    public synchronized long count(Predicate<A> condition) {
        return rows.values().stream()
                .filter(row -> condition.test(row.stored().value()))
                .count();
    }

    /** What was announced, oldest first. */
    public synchronized List<E> events() {
        return List.copyOf(events);
    }

    public synchronized void forgetAll() {
        rows.clear();
        marks.clear();
        erased.clear();
        events.clear();
    }

    private void refuseConflicts(A aggregate) {
        rows.values().stream()
                .map(other -> other.stored().value())
                .filter(other -> !other.id().equals(aggregate.id()))
                .forEach(other -> unique.accept(new Conflict<>(aggregate, other)));
    }

    private Optional<Row<A>> row(String id, Predicate<A> condition) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> condition.test(row.stored().value()));
    }

    private Stored<A> keep(A aggregate, long version, Command creation, Map<String, Command> changes) {
        Stored<A> kept = new Stored<>(aggregate.id(), version, copy.apply(aggregate));
        events.addAll(aggregate.events());
        rows.put(aggregate.id(), new Row<>(kept, creation, changes));
        return out(kept);
    }

    private Stored<A> out(Stored<A> kept) {
        Set<String> on = marks.getOrDefault(kept.id(), Map.of()).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new Stored<>(kept.id(), kept.version(), copy.apply(kept.value()), on);
    }

    private static void requireSame(Command command, Command before) {
        if (!Objects.equals(before.fingerprint(), command.fingerprint())) {
            throw new CommandReused(command.id());
        }
    }

    private record Row<A>(Stored<A> stored, Command creation, Map<String, Command> changes) {

        private Row<A> superseded() {
            return new Row<>(new Stored<>(stored.id(), stored.version() + 1, stored.value()), creation, changes);
        }
    }
}
