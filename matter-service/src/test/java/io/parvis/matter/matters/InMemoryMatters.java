package io.parvis.matter.matters;

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
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;
import io.parvis.testsupport.directory.InMemoryRequested;

/** Matters in memory, with what their verbs announced. */
public final class InMemoryMatters implements Matters, References {

    private static final Comparator<MatterOutline> HIGHEST_FIRST = Comparator.comparing(
                    (MatterOutline outline) -> outline.number().value())
            .reversed();

    private final InMemoryStore<Matter, MatterEvent> matters =
            new InMemoryStore<>(matter -> Matter.restore(matter.matterId(), matter.state()));

    /** The events of all matters, oldest first. */
    public List<MatterEvent> announced() {
        return matters.events();
    }

    /** The same ones as what people asked for. */
    public Requested requested() {
        return new InMemoryRequested<>(matters, matter -> matter.state().requester(), Matter::audience);
    }

    public void forgetAll() {
        matters.forgetAll();
    }

    @Override
    public Stored<Matter> add(Matter matter, Command command) {
        return matters.add(matter, command);
    }

    @Override
    public Optional<Stored<Matter>> find(Viewer viewer, MatterId id) {
        return matters.find(id.value(), visibleTo(viewer));
    }

    @Override
    public Optional<Stored<Matter>> change(Viewer viewer, MatterId id, Command command, Consumer<Matter> verb) {
        return matters.change(id.value(), visibleTo(viewer), command, verb);
    }

    /** Nothing of it is filed. */
    @Override
    public Optional<Page<Change>> history(Viewer viewer, MatterId id, PageRequest page) {
        return find(viewer, id).map(matter -> matter.value().state().history().page(page, _ -> List.of()));
    }

    @Override
    public Page<Stored<Matter>> list(Viewer viewer, MatterSearch search, PageRequest page) {
        return matters.page(
                visibleTo(viewer).and(matter -> fits(matter, search.filter())),
                Comparator.comparing(InMemoryMatterRows::row, InMemoryMatterRows.order(search.order())),
                page);
    }

    /** What a viewer finds with a filter. */
    Stream<Matter> seenBy(Viewer viewer, MatterFilter filter) {
        return matters.all(visibleTo(viewer).and(matter -> fits(matter, filter))).stream();
    }

    @Override
    public Page<MatterOutline> outlines(Viewer viewer, PageRequest page) {
        String cursor = page.cursor();
        String last = cursor == null
                ? null
                : MatterNumber.read(cursor).orElseThrow(MalformedCursor::new).value();
        List<MatterOutline> following = matters.all(known(viewer)).stream()
                .map(MatterOutline::of)
                .filter(outline -> last == null || outline.number().value().compareTo(last) < 0)
                .sorted(HIGHEST_FIRST)
                .toList();
        List<MatterOutline> shown = following.stream().limit(page.limit()).toList();
        boolean isLast = following.size() == shown.size();
        return new Page<>(shown, isLast ? null : shown.getLast().number().value());
    }

    @Override
    public Optional<MatterOutline> outline(Viewer viewer, MatterNumber number) {
        return named(viewer, number).map(MatterOutline::of);
    }

    @Override
    public Optional<MatterOutline> changeOutlined(
            Viewer viewer, MatterNumber number, Command command, Consumer<Matter> verb) {
        return named(viewer, number)
                .flatMap(matter -> matters.change(matter.id(), known(viewer), command, verb))
                .map(stored -> MatterOutline.of(stored.value()));
    }

    private Optional<Matter> named(Viewer viewer, MatterNumber number) {
        return matters.all(known(viewer)).stream()
                .filter(matter -> matter.state().number().equals(number))
                .findFirst();
    }

    private boolean fits(Matter matter, MatterFilter filter) {
        return InMemoryMatterRows.fitting(filter).test(InMemoryMatterRows.row(matter))
                && (filter.requesterGone() == null || filter.requesterGone() == isGone(matter));
    }

    @Override
    public long to(PersonId person) {
        return matters.count(matter -> names(matter.state(), person));
    }

    private static boolean names(MatterState matter, PersonId person) {
        RequestersSide side = matter.side();
        Restriction restriction = matter.restriction();
        return Objects.equals(person, matter.requester())
                || Objects.equals(person, matter.assignee())
                || (side != null && side.watchers().contains(person))
                || (restriction != null && restriction.members().contains(person));
    }

    private boolean isGone(Matter matter) {
        return matter.state().requester() != null
                && matters.isMarked(matter, GoneRequesters.MARK).orElse(false);
    }

    private static Predicate<Matter> known(Viewer viewer) {
        return matter ->
                !Collections.disjoint(viewer.keys(), matter.access().outline().keys());
    }

    private static Predicate<Matter> visibleTo(Viewer viewer) {
        return matter -> !Collections.disjoint(viewer.keys(), matter.audience().keys());
    }
}
