package io.parvis.matter.matters;

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
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Matters in memory, with what their verbs announced. */
public final class InMemoryMatters implements Matters {

    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.state().openedAt())
            .thenComparing(row -> row.id().value())
            .reversed();

    private final Map<String, Row> rows = new HashMap<>();
    private final List<MatterEvent> announced = new ArrayList<>();

    /** The events of all matters, oldest first. */
    public List<MatterEvent> announced() {
        return List.copyOf(announced);
    }

    public void forgetAll() {
        rows.clear();
        announced.clear();
    }

    @Override
    public Stored<Matter> add(Matter matter, Command command) {
        Row before = rows.get(matter.id());
        if (before == null) {
            Row row = new Row(matter.matterId(), 1, matter.state(), fingerprints(Map.of(), command));
            return keep(row, matter);
        }
        before.requireSame(command);
        return before.stored();
    }

    @Override
    public Optional<Stored<Matter>> find(Viewer viewer, MatterId id) {
        return row(viewer, id).map(Row::stored);
    }

    @Override
    public Optional<Stored<Matter>> change(Viewer viewer, MatterId id, Command command, Consumer<Matter> verb) {
        return row(viewer, id).map(row -> change(row, command, verb));
    }

    private Stored<Matter> change(Row row, Command command, Consumer<Matter> verb) {
        if (row.fingerprints().containsKey(command.id())) {
            row.requireSame(command);
            return row.stored();
        }
        if (command.expectedVersion() != null && command.expectedVersion() != row.version()) {
            throw new StaleVersion(row.id().value());
        }
        Matter matter = row.stored().value();
        verb.accept(matter);
        if (matter.state().equals(row.state())) {
            return row.stored();
        }
        return keep(
                new Row(row.id(), row.version() + 1, matter.state(), fingerprints(row.fingerprints(), command)),
                matter);
    }

    @Override
    public Page<Stored<Matter>> list(Viewer viewer, MatterFilter filter, PageRequest page) {
        List<Row> all = rows.values().stream()
                .filter(row -> row.isVisibleTo(viewer))
                .filter(row ->
                        filter.kind() == null || filter.kind() == row.state().kind())
                .filter(row -> filter.status() == null
                        || filter.status() == row.state().status())
                .sorted(NEWEST_FIRST)
                .toList();
        int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
        int end = Math.min(start + page.limit(), all.size());
        List<Stored<Matter>> items =
                all.subList(start, end).stream().map(Row::stored).toList();
        return new Page<>(items, end < all.size() ? Integer.toString(end) : null);
    }

    private Optional<Row> row(Viewer viewer, MatterId id) {
        return Optional.ofNullable(rows.get(id.value())).filter(row -> row.isVisibleTo(viewer));
    }

    private Stored<Matter> keep(Row row, Matter matter) {
        rows.put(row.id().value(), row);
        announced.addAll(matter.events());
        return row.stored();
    }

    private static Map<String, @Nullable String> fingerprints(Map<String, @Nullable String> before, Command command) {
        Map<String, @Nullable String> all = new HashMap<>(before);
        all.put(command.id(), command.fingerprint());
        return all;
    }

    private record Row(MatterId id, long version, MatterState state, Map<String, @Nullable String> fingerprints) {

        Stored<Matter> stored() {
            return new Stored<>(id.value(), version, Matter.restore(id, state));
        }

        boolean isVisibleTo(Viewer viewer) {
            return !Collections.disjoint(
                    viewer.keys(), stored().value().audience().keys());
        }

        void requireSame(Command command) {
            if (!Objects.equals(fingerprints.get(command.id()), command.fingerprint())) {
                throw new CommandReused(command.id());
            }
        }
    }
}
