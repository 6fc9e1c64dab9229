package io.parvis.matter.matters.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.bson.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.MarkedRequested;
import io.parvis.matter.matters.Change;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterOutline;
import io.parvis.matter.matters.MatterSearch;
import io.parvis.matter.matters.Matters;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Rows;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Matters in the collection {@code matters}. */
@Repository
class MongoMatters implements Matters, References {

    private static final SortKey HIGHEST_FIRST = SortKey.descending(MatterStore.NUMBER);
    private static final String HISTORY = "state.history";
    private static final String ASSIGNEE = "state.assigneeId";

    /** Where a matter names people; what its history says of them stays. */
    private static final List<String> NAMES =
            List.of(MarkedRequested.REQUESTER, "state.side.watcherIds", ASSIGNEE, "state.restrictedTo");

    private final AggregateStore<Matter> store;
    private final FiledPages pages;
    private final Rows outlines;

    MongoMatters(AggregateStore<Matter> store, FiledPages pages) {
        this.store = store;
        this.pages = pages;
        this.outlines = store.rows(List.of(MatterStore.NUMBER, ASSIGNEE));
    }

    @Override
    public Stored<Matter> add(Matter matter, Command command) {
        return store.add(matter, command);
    }

    @Override
    public Optional<Stored<Matter>> find(Viewer viewer, MatterId id) {
        return store.find(id.value(), Audience.visibleTo(viewer));
    }

    @Override
    public Optional<Stored<Matter>> change(Viewer viewer, MatterId id, Command command, Consumer<Matter> verb) {
        return change(id, Audience.visibleTo(viewer), command, verb);
    }

    private Optional<Stored<Matter>> change(MatterId id, Criteria condition, Command command, Consumer<Matter> verb) {
        return store.change(id.value(), condition, command, matter -> {
            verb.accept(matter);
            matter.fileHistory((number, lines) -> pages.keep(id, number, lines));
        });
    }

    @Override
    public Optional<Page<Change>> history(Viewer viewer, MatterId id, PageRequest page) {
        return find(viewer, id)
                .map(matter -> matter.value().state().history().page(page, number -> pages.find(id, number)));
    }

    @Override
    public Page<Stored<Matter>> list(Viewer viewer, MatterSearch search, PageRequest page) {
        return store.pageWithout(
                HISTORY, MatterQueries.condition(viewer, search.filter()), MatterQueries.sort(search.order()), page);
    }

    @Override
    public Page<MatterOutline> outlines(Viewer viewer, PageRequest page) {
        Criteria known = known(viewer);
        if (page.cursor() != null) {
            String last = MatterNumber.read(page.cursor())
                    .orElseThrow(MalformedCursor::new)
                    .value();
            known.and(MatterStore.NUMBER).lt(last);
        }
        Page<MatterOutline> found = outlines.page(known, HIGHEST_FIRST, PageRequest.first(page.limit()))
                .map(MongoMatters::outline);
        return found.nextCursor() == null
                ? found
                : new Page<>(found.items(), found.items().getLast().number().value());
    }

    @Override
    public Optional<MatterOutline> outline(Viewer viewer, MatterNumber number) {
        return row(viewer, number).map(MongoMatters::outline);
    }

    @Override
    public Optional<MatterOutline> changeOutlined(
            Viewer viewer, MatterNumber number, Command command, Consumer<Matter> verb) {
        return row(viewer, number)
                .map(row -> new MatterId(row.getString("_id")))
                .flatMap(id -> change(id, known(viewer), command, verb))
                .map(stored -> MatterOutline.of(stored.value()));
    }

    private Optional<Document> row(Viewer viewer, MatterNumber number) {
        Criteria named = known(viewer).and(MatterStore.NUMBER).is(number.value());
        return outlines.page(named, HIGHEST_FIRST, PageRequest.first(1)).items().stream()
                .findFirst();
    }

    private static Criteria known(Viewer viewer) {
        return Criteria.where(MatterStore.OUTLINE).in(viewer.keys());
    }

    private static MatterOutline outline(Document row) {
        Document state = row.get("state", Document.class);
        String assignee = state.getString("assigneeId");
        return new MatterOutline(
                new MatterNumber(state.getString("number")), assignee == null ? null : new PersonId(assignee));
    }

    @Override
    public long to(PersonId person) {
        return store.count(new Criteria()
                .orOperator(NAMES.stream()
                        .map(field -> Criteria.where(field).is(person.value()))
                        .toList()));
    }
}
